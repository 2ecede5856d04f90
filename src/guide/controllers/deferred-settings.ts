import type {LitElement, ReactiveController} from 'lit';
import {inConsole, unusableAnswers, unusableValue, type SettingIssue} from '../../settings/editor-messages.js';
import {namesInUrl} from '../../settings/names-in-url.js';
import {loadProfile} from '../../settings/profiles.js';
import {rawSettingsOf, readOrganisationSettings, readSettings, withoutForbidden} from '../../settings/read-settings.js';
import {
  namesAllowedIn,
  organisationSettings,
  type guideSettings,
  type OrganisationValues,
} from '../../settings/settings.js';

/** A short form of an invalid value, for the warning. */
const describeValue = (value: unknown): string =>
  typeof value === 'string' ? value : Object.prototype.toString.call(value);

/** The names that the guide reads, as an attribute and in the URL of its own page. */
export interface KnownNames {
  readonly attributes: readonly string[];
  readonly inUrl: readonly string[];
}

/** What `DeferredSettings` needs from the entry. */
export interface FirstPaintSettings {
  /** Passed in, not imported: two of these settings need the editions, which an import would copy to the chunk. */
  readonly guideSettings: typeof guideSettings;
  readonly profilesUrl: string;
}

/**
 * The deferred half of `SettingsController`: reads the organisation's details, reports everything that is wrong, and reads
 * again whenever an attribute changes. An attribute wins over the profile. A profile that failed to load is requested
 * again when the browser is back online, or when another attribute changes.
 */
export class DeferredSettings implements ReactiveController {
  /** The organisation's details. */
  values: OrganisationValues = {};

  /** Everything that is wrong now. */
  issues: readonly SettingIssue[] = [];

  /** Whether the profile that is named has been found. */
  hasProfile = false;

  /** Every name that the guide reads. */
  readonly known: KnownNames;

  readonly #host: LitElement;
  readonly #firstPaint: FirstPaintSettings;
  readonly #observer = new MutationObserver(() => void this.#read());
  readonly #reported = new Set<string>();

  constructor(host: LitElement, firstPaint: FirstPaintSettings) {
    this.#host = host;
    this.#firstPaint = firstPaint;
    this.known = {
      attributes: namesAllowedIn({...firstPaint.guideSettings, ...organisationSettings}, 'attribute'),
      inUrl: namesInUrl(firstPaint.guideSettings),
    };
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, {attributes: true, attributeFilter: [...this.known.attributes]});
    addEventListener('online', this.#retry);
    void this.#read();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    removeEventListener('online', this.#retry);
  }

  /** Logs an issue, unless it is already logged. */
  report(issue: SettingIssue): void {
    if (!this.#reported.has(issue.message)) console.warn(inConsole(issue.message));
    this.#reported.add(issue.message);
  }

  /** Reports that `answers` was set to an invalid value. */
  reportAnswers(value: unknown): void {
    this.report(unusableAnswers(describeValue(value)));
  }

  async #read(): Promise<void> {
    const issues: SettingIssue[] = [];
    const report = (issue: SettingIssue) => {
      issues.push(issue);
      this.report(issue);
    };
    this.issues = issues;
    this.hasProfile = false;
    const raw = rawSettingsOf(this.#host);
    const {profile} = readSettings(this.#firstPaint.guideSettings, raw, (name, text, setting) =>
      report(unusableValue(name, text, setting)),
    );
    const fromAttributes = readOrganisationSettings(raw, report);
    this.#use(fromAttributes);
    if (!profile) return;
    const fromProfile = await loadProfile(profile, this.#firstPaint.profilesUrl, report);
    // An attribute may have changed while the profile was loading. Then a later call has read everything again.
    if (issues !== this.issues) return;
    this.hasProfile = issues.every(({where}) => where !== 'profile');
    this.#use(withoutForbidden({...fromProfile, ...fromAttributes}, report));
  }

  readonly #retry = (): void => {
    if (this.issues.some(({where}) => where === 'profile')) void this.#read();
  };

  #use(values: OrganisationValues): void {
    this.values = values;
    this.#host.requestUpdate();
  }
}

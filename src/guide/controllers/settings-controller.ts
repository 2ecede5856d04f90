/**
 * Reads all settings of a guide: everything else gets them from `SettingsController`. To keep the entry small, it has
 * two halves:
 *
 * - This file is in the entry. It reads the guide's own settings from attributes, at once, and ignores invalid ones.
 * - `deferred-settings.ts` is loaded after the first paint. It reads the organisation's details from attributes and
 *   profile, reads them again when they change, and reports everything that is wrong, including in the guide's own
 *   settings.
 */
import type {LitElement, PropertyDeclarations} from 'lit';
import type {SettingIssue} from '../../settings/editor-messages.js';
import {rawSettingsOf, readSettings} from '../../settings/read-settings.js';
import {guideSettings, type GuideSettingName, type SettingValues} from '../../settings/settings.js';
import {own} from '../../tree/tree.js';
import type {DeferredSettings, KnownNames} from './deferred-settings.js';

/** What an attribute can hold, once it is text. */
type Plain = string | number | boolean | readonly string[] | null | undefined;

/**
 * Makes each property mirror its attribute, as the platform's `lang` does, so that a setting has only one value,
 * whether a page sets the property or the attribute. A property returns the attribute's parsed value. If the attribute
 * is missing or invalid, that is `null`, or `false` for a flag. `edition` takes an object, too, which no attribute can
 * hold.
 */
export function mirrorAttributes(prototype: LitElement, properties: PropertyDeclarations): void {
  const objects = new WeakMap<LitElement, object>();
  for (const [property, {attribute = property}] of Object.entries(properties)) {
    if (!isGuideSetting(attribute)) continue;
    const {kind, read} = guideSettings[attribute];
    Object.defineProperty(prototype, property, {
      get(this: LitElement): unknown {
        const object = property === 'edition' && objects.get(this);
        if (object) return object;
        const text = this.getAttribute(attribute);
        return (text === null ? undefined : read(text)) ?? (kind === 'flag' ? false : null);
      },
      set(this: LitElement, value: Plain | object) {
        if (property === 'edition') {
          objects.delete(this);
          this.requestUpdate();
          if (typeof value === 'object' && value) {
            objects.set(this, value);
            return;
          }
        }
        const plain = value as Plain;
        if (plain === null || plain === undefined || plain === false) this.removeAttribute(attribute);
        else this.setAttribute(attribute, plain === true ? '' : String(plain));
      },
      configurable: true,
      enumerable: true,
    });
  }
}

const isGuideSetting = (attribute: string | boolean): attribute is GuideSettingName =>
  Object.keys(guideSettings).includes(attribute as string);

export class SettingsController {
  /** All valid settings, as of the last `read`. */
  values: SettingValues = own({});

  readonly #host: LitElement;
  #deferred: DeferredSettings | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Everything that is wrong now. */
  get issues(): readonly SettingIssue[] {
    return this.#deferred?.issues ?? [];
  }

  /** Whether the profile that is named has been found. */
  get hasProfile(): boolean {
    return !!this.#deferred?.hasProfile;
  }

  /** Every name that the guide reads; `undefined` until the deferred half is loaded. */
  get known(): KnownNames | undefined {
    return this.#deferred?.known;
  }

  /** Starts the deferred half. Later calls change nothing. */
  continueWith(Deferred: typeof DeferredSettings, profilesUrl: string): void {
    this.#deferred ??= new Deferred(this.#host, {guideSettings, profilesUrl});
  }

  /** Reads everything again, before an update. */
  read(): void {
    this.values = own({...readSettings(guideSettings, rawSettingsOf(this.#host)), ...this.#deferred?.values});
  }

  /** Reports that `answers` was set to an invalid value, if the deferred half is loaded. */
  reportAnswers(value: unknown): void {
    this.#deferred?.reportAnswers(value);
  }
}

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {EmbedMethod} from '../../src/pages/snippet/cms.js';
import {fileUrlsFor} from '../../src/pages/snippet/file-urls.js';
import {piecesOf} from '../../src/pages/snippet/snippet-code.js';
import {build, choices} from '../support/choices.js';
import {places, type Place} from './editors.js';
import {users, type User} from './site.js';
import type {UsedWordPress} from './use.js';
import {visit, type Outcome, type Visited} from './visits.js';

const details = {
  'organisation-type': 'municipality',
  organisation: 'Nordby Kommune',
  phone: '12 34 56 78',
  'booking-category': 'Pas, kørekort & "MitID"',
};

/** An editor without the right to unfiltered HTML, as on every multisite. */
type Role = User | 'editor of a multisite';
const roles: readonly Role[] = [...users, 'editor of a multisite'];

const unfiltered: readonly Role[] = ['administrator', 'editor'];
const filtered: readonly Role[] = ['author', 'editor of a multisite'];

/** What comes of pasting a method's code in a place: with the script in the theme, and without. */
interface Row {
  readonly method: EmbedMethod;
  readonly place: Place;
  readonly roles: readonly Role[];
  readonly withScript: Outcome;
  readonly without: Outcome;
}

/** What the snippet page tells an editor to do. */
const advised: readonly Row[] = [
  {method: 'div', place: 'HTML block', roles, withScript: 'guide', without: 'link'},
  {method: 'div', place: 'classic editor, code', roles, withScript: 'guide', without: 'link'},
  {method: 'element', place: 'HTML block', roles: unfiltered, withScript: 'guide', without: 'guide'},
  {method: 'element', place: 'classic editor, code', roles: unfiltered, withScript: 'guide', without: 'guide'},
  {method: 'iframe', place: 'HTML block', roles: unfiltered, withScript: 'frame', without: 'frame'},
  {method: 'link', place: 'link', roles, withScript: 'guide', without: 'link'},
];

/**
 * What it advises against, or what an editor may do instead. Where only the link is left, it becomes the guide, but the
 * details are lost.
 */
const mistaken: readonly Row[] = [
  {method: 'div', place: 'classic editor, code, then visual', roles, withScript: 'guide', without: 'link'},
  {method: 'div', place: 'classic editor, visual', roles, withScript: 'code', without: 'code'},
  {method: 'div', place: 'paragraph', roles, withScript: 'guide', without: 'link'},
  {method: 'div', place: 'HTML block, pasted at once', roles, withScript: 'guide', without: 'link'},
  {method: 'element', place: 'HTML block', roles: filtered, withScript: 'guide', without: 'link'},
  {method: 'iframe', place: 'HTML block', roles: filtered, withScript: 'nothing', without: 'nothing'},
];

/** Tests each row of the table, with each of its roles. */
export function testWays(wordPress: UsedWordPress): void {
  describe('A snippet', () => {
    const codeFor = (method: EmbedMethod, role: Role) => {
      const system = filtered.includes(role) ? 'wordpress-filtered' : 'wordpress';
      const urls = fileUrlsFor(`${wordPress.site().origin}/mitid-guide/snippet.html`, build, false);
      const chosen = choices({system, method, scriptInTemplate: true, urls, details});
      // An element brings its script, so that it needs none in the theme.
      const {page = ''} = piecesOf({...chosen, scriptInTemplate: method !== 'element'});
      return {...piecesOf(chosen), page};
    };

    const visits = new Map<string, Promise<Visited>>();

    /** Visits a post with these lines in the theme. Posts with the same content get one visit. */
    const visitPost = (post: number, lines: string): Promise<Visited> => {
      const site = wordPress.site();
      site.writeThemeLines(lines);
      const key = JSON.stringify([lines, site.php(`return get_post(${post})->post_content;`)]);
      const visited = visits.get(key) ?? visit(wordPress.browser(), `${site.origin}/?p=${post}`);
      visits.set(key, visited);
      return visited;
    };

    for (const row of [...advised, ...mistaken]) {
      const {method, place, roles: those, withScript, without} = row;
      for (const role of those) {
        it(`is ${withScript} with the script in the theme, else ${without}: ${method}, ${place}, ${role}`, async () => {
          const site = wordPress.site();
          const page = wordPress.page(role === 'editor of a multisite' ? 'editor' : role);
          const {url, page: code, template = '', profile} = codeFor(method, role);
          site.disallowUnfilteredHtml(role === 'editor of a multisite');
          const post = await places[place](page, site, url ?? code);
          site.disallowUnfilteredHtml(false);
          if (profile) site.writeProfiles(profile);
          for (const [lines, outcome] of [
            [template, withScript],
            ['', without],
          ] as const) {
            const visited = await visitPost(post, lines);
            assert.equal(visited.outcome, outcome);
            assert.deepEqual(visited.console, []);
            if (outcome === 'guide' && advised.includes(row)) assert.match(visited.text, /Pas, kørekort & "MitID"/);
          }
        });
      }
    }
  });
}

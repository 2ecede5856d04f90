import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {namesInUrl, unknownNamesIn} from '../../../src/settings/names-in-url.js';
import {unknownInUrl} from '../../../src/settings/editor-messages.js';
import {guideSettings} from '../../../src/settings/settings.js';

const unknown = (search: string) => unknownNamesIn(search, namesInUrl(guideSettings));

describe("The names in the URL of the guide's own page", () => {
  it('are all known that a page may write there', () => {
    assert.deepEqual(unknown(`?${namesInUrl(guideSettings).join('&')}`), []);
    assert.deepEqual(unknown(''), []);
  });

  it('are unknown where they are misspelt, in capitals or of an attribute, each once', () => {
    assert.deepEqual(unknown('?debug&profil=nordby&Profile=nordby&phone=1&phone=2'), ['profil', 'Profile', 'phone']);
  });

  it('are not those that a newsletter or an advertisement adds to every link', () => {
    assert.deepEqual(unknown('?utm_source=nyhedsbrev&utm_medium=mail&fbclid=1&gclid=2'), []);
  });

  it('are counted to the editor, and not repeated', () => {
    const message = unknownInUrl(unknown('?profil=nordby').length, namesInUrl(guideSettings));
    assert.match(message, /et navn, som guiden ikke kender.*Den kender: embed, lang, .*profile/);
    assert.doesNotMatch(message, /profil[,.= ]/);
    assert.match(unknownInUrl(2, ['lang']), /2 navne/);
  });
});

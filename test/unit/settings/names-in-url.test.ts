import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {settingsFromQuery} from '../../../src/embed/guide-url.js';
import {namesInUrl, unknownNamesIn} from '../../../src/settings/names-in-url.js';
import {unknownInUrl} from '../../../src/settings/editor-messages.js';
import {guideSettings} from '../../../src/settings/settings.js';

const unknown = (search: string) => unknownNamesIn(search, namesInUrl(guideSettings));

describe("The names in the URL of the guide's own page", () => {
  it('are all known that a page may write there', () => {
    assert.deepEqual(unknown(`?${namesInUrl(guideSettings).join('&')}`), []);
    assert.deepEqual(unknown(''), []);
  });

  it('are unknown where they are misspelt or of an attribute, each once, and known in capitals', () => {
    assert.deepEqual(unknown('?Debug&profil=nordby&Profile=nordby&phone=1&phone=2'), ['profil', 'phone']);
  });

  it('set the guide in capitals, too, and the first of two counts', () => {
    const settings = settingsFromQuery('?Debug&LANG=en&Profile=nordby&profile=vesterby', guideSettings);
    assert.deepEqual(Object.fromEntries(settings), {debug: '', lang: 'en', profile: 'nordby'});
  });

  it('are not those that a newsletter or an advertisement adds to every link', () => {
    assert.deepEqual(unknown('?utm_source=nyhedsbrev&utm_medium=mail&fbclid=1&gclid=2'), []);
    assert.deepEqual(unknown('?xutm_source=1&clidx=2'), ['xutm_source', 'clidx']);
  });

  it('are counted to the editor, and not repeated', () => {
    const message = unknownInUrl(unknown('?profil=nordby').length, ['profile'], namesInUrl(guideSettings));
    assert.match(message, /et navn, som guiden ikke kender.*Mente I profile\? Den kender: embed, lang, .*profile/);
    assert.doesNotMatch(message, /profil[,.= ]/);
    assert.match(unknownInUrl(2, [], ['lang']), /2 navne.*Er det stavet rigtigt\?/);
  });
});

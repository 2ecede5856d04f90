import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {danishWords, snippetWords} from '../../../src/pages/snippet/words.js';
import {descriptions} from '../../../src/settings/descriptions.js';

describe('The form', () => {
  it('asks a library for the times when it helps with MitID, as the guide says beside them', () => {
    for (const {language} of snippetWords) assert.match(descriptions['it-help'][language].hint, /MitID/);
  });

  it('names no version of Umbraco in two of its choices', () => {
    const {'umbraco-tinymce': older, 'umbraco-tiptap': newer} = danishWords.system.names;
    assert.ok(Number(older.match(/[\d.]+$/)?.[0]) < Number(newer.match(/[\d.]+/)?.[0]), `${older}, ${newer}`);
  });
});

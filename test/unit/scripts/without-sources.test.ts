import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {rollup} from 'rollup';
import {withoutSources} from '../../../scripts/rollup/without-sources.mjs';

/** Builds one module of the content with the plugin. */
async function built(code: string): Promise<string> {
  const file = '/content/words.js';
  const bundle = await rollup({
    input: file,
    plugins: [
      withoutSources(),
      {name: 'file', resolveId: (id) => (id === file ? id : null), load: (id) => (id === file ? code : null)},
    ],
  });
  const {output} = await bundle.generate({format: 'es'});
  return output[0].code;
}

describe('A built script', () => {
  it('has the statements without the ids of their sources', async () => {
    const code = await built(`
      const say = (text, ...sources) => ({text, sources});
      export const words = [say('Tag dit pas med.', 'passport', 'scan'), {...say('Ring.', 'booking'), topic: 'bank'}];
    `);
    assert.doesNotMatch(code, /passport|scan|booking/);
    const {words} = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {words: unknown};
    assert.deepEqual(words, [
      {text: 'Tag dit pas med.', sources: []},
      {text: 'Ring.', sources: [], topic: 'bank'},
    ]);
  });
});

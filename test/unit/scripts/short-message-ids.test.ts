import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {rollup} from 'rollup';
import {shortMessageIds} from '../../../scripts/rollup/short-message-ids.mjs';
import {msgIn, type Templates} from '../../../src/locale/msg.js';

const ids = () => Promise.resolve(['back', 'plan', 'restart']);

/** Builds one module with the plugin, and imports the result. */
async function built(file: string, code: string): Promise<Readonly<Record<string, unknown>>> {
  const bundle = await rollup({
    input: file,
    plugins: [
      shortMessageIds(ids),
      {name: 'file', resolveId: (id) => (id === file ? id : null), load: (id) => (id === file ? code : null)},
    ],
  });
  const {output} = await bundle.generate({format: 'es'});
  const [{code: script}] = output;
  return (await import(`data:text/javascript,${encodeURIComponent(script)}`)) as Readonly<Record<string, unknown>>;
}

const translation = async (templates: string) =>
  (await built('/dist/esm/locale/generated/en.js', `export const templates = {${templates}};`))[
    'templates'
  ] as Templates;

const words = (id: string) =>
  built('/dist/esm/words.js', `export const words = (msg) => msg('Planen', {id: '${id}', desc: 'A note'});`);

describe('A build with numbers as the ids of messages', () => {
  for (const [what, templates, expected] of [
    ['the first', `'plan': 'Plan', 'restart': 'Restart'`, ['Dansk', 'Plan', 'Restart']],
    ['one in the middle', `'back': 'Back', 'restart': 'Restart'`, ['Back', 'Dansk', 'Restart']],
    ['the last', `'back': 'Back', 'plan': 'Plan'`, ['Back', 'Plan', 'Dansk']],
    ['every one', '', ['Dansk', 'Dansk', 'Dansk']],
  ] as const) {
    it(`shows the Danish where ${what} of the messages has no translation`, async () => {
      const msg = msgIn(await translation(templates));
      assert.deepEqual(
        [0, 1, 2].map((id) => msg('Dansk', {id: id as unknown as string})),
        expected,
      );
    });
  }

  it('gives a message the same number in the code as in the translations, and drops the note to translators', async () => {
    const {words: call} = (await words('plan')) as {words: (msg: (...args: unknown[]) => unknown) => unknown};
    assert.deepEqual(
      call((...args) => args),
      ['Planen', {id: 1}],
    );
  });

  it('fails for a message that is not extracted, and shows the developer what to do', async () => {
    await assert.rejects(words('new'), /The message "new" is not extracted yet: run npm run localize:extract\./);
  });
});

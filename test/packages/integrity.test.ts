import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {rollup, type OutputOptions, type Plugin, type RollupOptions} from 'rollup';
import configs from '../../rollup.config.mjs';
import {pathOf, readText} from '../support/project.js';

const [script] = configs as (RollupOptions & {readonly plugins: readonly Plugin[]})[];

/** Builds the entry and its chunks, in which one module ends differently. It leaves out what only makes them smaller. */
async function builtWith(changed?: RegExp): Promise<{integrity: string; chunks: readonly string[]}> {
  const change: Plugin = {
    name: 'change',
    transform: (code, id) => (changed?.test(id) ? {code: `${code}\nglobalThis.changed = true;`, map: null} : null),
  };
  assert.ok(script);
  const plugins = script.plugins.flat().filter(({name}) => !/terser|minify|notices|policy/.test(name));
  const build = await rollup({...script, plugins: [...plugins, change]});
  const {output} = await build.generate(script.output as OutputOptions);
  const code = output.flatMap((file) => (file.fileName === 'mitid-guide.js' && 'code' in file ? file.code : [])).join();
  return {
    integrity: `sha384-${createHash('sha384').update(code).digest('base64')}`,
    chunks: output.map(({fileName}) => fileName).filter((name) => name.startsWith('chunks/')),
  };
}

describe('The integrity of the entry, which a webmaster writes into the page,', () => {
  it('stays the same for the same source, and changes with each chunk, in whatever depth', async () => {
    const before = await builtWith();
    assert.equal((await builtWith()).integrity, before.integrity);
    for (const changed of [/generated\/en\.js/, /deferred-words\.js/, /debug-panel\.js/]) {
      const after = await builtWith(changed);
      assert.notDeepEqual(after.chunks, before.chunks, `${changed.source} is in a chunk`);
      assert.notEqual(after.integrity, before.integrity, `the entry does not show a change of ${changed.source}`);
    }
  });

  it('covers the name of every chunk: the entry names it, or a chunk that the entry names', () => {
    const chunks = readdirSync(pathOf('dist/chunks')).filter((name) => name.endsWith('.js'));
    const named = new Set<string>();
    for (const entry of ['mitid-guide.js', 'guide.js']) {
      const pending = [entry];
      for (let file; (file = pending.pop()) !== undefined;) {
        const text = readText(`dist/${file}`);
        for (const chunk of chunks) {
          if (named.has(chunk) || !text.includes(chunk)) continue;
          named.add(chunk);
          pending.push(`chunks/${chunk}`);
        }
      }
    }
    assert.deepEqual(
      chunks.filter((chunk) => !named.has(chunk)),
      [],
    );
  });
});

import {fileURLToPath} from 'node:url';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {rollup} from 'rollup';

/**
 * Builds a script that imports packages, or our files by their path, as a page's own build would.
 * @param {string} code
 * @returns {Promise<string>}
 */
export async function bundle(code) {
  const entry = fileURLToPath(new URL('../../bundled.js', import.meta.url));
  const built = await rollup({
    input: entry,
    plugins: [
      {
        name: 'entry',
        resolveId: (source) => (source === entry ? source : null),
        load: (id) => (id === entry ? code : null),
      },
      nodeResolve({exportConditions: ['production']}),
      terser({module: true, compress: {passes: 3}}),
    ],
  });
  const {output} = await built.generate({format: 'es'});
  return output[0].code;
}

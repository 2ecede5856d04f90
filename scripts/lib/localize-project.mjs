import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {readFile, writeFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

/** A project that uses lit-localize: this one, or the one in `folder`. */
export async function localizeProject(folder = fileURLToPath(new URL('../..', import.meta.url))) {
  const root = pathToFileURL(`${resolve(folder)}/`);
  const config = JSON.parse(await readFile(new URL('lit-localize.json', root), 'utf8'));
  const {targetLocales, output, interchange} = config;
  const xliffOf = (locale) => new URL(`${interchange.xliffDir}/${locale}.xlf`, root);
  return {
    root,
    config,
    targetLocales,
    generated: new URL(`${output.outputDir}/`, root),
    /** The text of a language's XLIFF file; empty if there is none. */
    readXliff: async (locale) => (existsSync(xliffOf(locale)) ? readFile(xliffOf(locale), 'utf8') : ''),
    writeXliff: (locale, text) => writeFile(xliffOf(locale), text),
    /**
     * Runs `lit-localize extract` or `lit-localize build`, with the project's configuration or with that in `config`.
     * If it fails, it has logged the error, and this process exits.
     */
    litLocalize(command, config = 'lit-localize.json') {
      const cli = fileURLToPath(new URL('../../node_modules/@lit/localize-tools/bin/lit-localize.js', import.meta.url));
      const {status} = spawnSync(process.execPath, [cli, command, `--config=${config}`], {
        cwd: fileURLToPath(root),
        stdio: 'inherit',
      });
      if (status !== 0) process.exit(1);
    },
  };
}

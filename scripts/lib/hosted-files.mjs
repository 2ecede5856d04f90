import {readdirSync} from 'node:fs';
import {join} from 'node:path';

/**
 * The paths of all files in a folder and its folders, in order.
 * @param {string} folder
 */
export const filesIn = (folder) =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/').replace(/^\//, ''))
    .sort();

/** The modules for npm, the plugin for WordPress, and files for code editors: no page needs these. */
const isNoPage = (name) => /^(?:esm|wordpress)\/|^(?:vscode\.|web-types)/.test(name);

/**
 * What a web server needs of a build, by its path in dist/, in order.
 * @param {string} dist
 */
export const hostedFiles = (dist) => filesIn(dist).filter((name) => !isNoPage(name));

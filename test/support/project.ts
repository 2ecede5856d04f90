import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = new URL('../../', import.meta.url);

/** The path of one of the project's files. */
export const pathOf = (file: string): string => fileURLToPath(new URL(file, root));

export const readText = (file: string): string => readFileSync(pathOf(file), 'utf8');

/** Returns `unknown`, since nothing checks the content: the caller says which type it expects. */
export const jsonOf = (file: string): unknown => JSON.parse(readText(file));

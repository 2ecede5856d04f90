// Deletes dist/, so that a build leaves no old files in it.
import {rm} from 'node:fs/promises';

await rm(new URL('../dist/', import.meta.url), {recursive: true, force: true});

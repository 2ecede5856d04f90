import {copyFile} from 'node:fs/promises';

/** Puts the licences of the works in the built files beside them. */
export const notices = () => ({
  name: 'notices',
  writeBundle: () => copyFile('THIRD-PARTY-NOTICES.md', 'dist/THIRD-PARTY-NOTICES.md'),
});

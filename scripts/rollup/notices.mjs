import {copyFile} from 'node:fs/promises';

/** Copies the licences of the packages in the built files to dist/. */
export const notices = () => ({
  name: 'notices',
  writeBundle: () => copyFile('THIRD-PARTY-NOTICES.md', 'dist/THIRD-PARTY-NOTICES.md'),
});

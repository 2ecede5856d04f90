import {posix} from 'node:path';

/** The links of a Markdown text to files beside it, as paths. `at` is the path of the text itself. */
export const relativeLinks = (at: string, text: string): readonly string[] =>
  [...text.matchAll(/\]\((?!\w+:|#)([^)#]+)/g)].map(([, link = '']) => posix.join(posix.dirname(at), link));

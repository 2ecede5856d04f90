import {decodeFile} from './decode-file.js';

import type {ProfilesAnswer} from './check-profiles.js';

/** What the server answered, with the page's content security policy if it sends one. */
export type FileAnswer = Exclude<ProfilesAnswer, {readonly bytes: Uint8Array}> | FileContent;

interface FileContent {
  readonly bytes: Uint8Array;
  readonly policy?: string | undefined;
  /** The header `X-Frame-Options`. */
  readonly frameOptions?: string | undefined;
}

/** Fetches a file of the own site. */
export type FetchFile = (url: string) => Promise<FileAnswer>;

/** Whether a file is the guide's own page, and not, for example, a page that says politely that there is none. */
export const isGuidePage = (answer: FileAnswer): boolean =>
  answer !== 'no-answer' && 'bytes' in answer && /<mitid-guide/.test(decodeFile(answer.bytes).text);

import {checkPage} from './check-page.js';
import type {FileAnswer} from './fetched-file.js';
import {checkProfiles} from './check-profiles.js';
import {copy} from './copy.js';
import {decodeFile} from './decode-file.js';
import type {Finding} from './finding.js';
import {folderFrom} from './file-urls.js';
import {fieldOf, form, organisationType, valueOf} from './form.js';
import {fragmentOf, readState} from './form-state.js';
import {fillForm, keepState, startKeeping} from './kept-state.js';
import {mergeProfiles} from './merge-profiles.js';
import {element, say} from './page-elements.js';
import {words} from './page-language.js';
import {isFile} from './read-choices.js';
import {readSnippet, type ReadSnippet} from './read-snippet.js';
import {fill} from './results.js';
import {placeOf, type Choices, type Pieces} from './snippet-code.js';
import {namingVisitors} from './visitors.js';
import {mailLink, webmasterLetter} from './webmaster-letter.js';

/** What the page shows now. */
let shown: {readonly chosen: Choices; readonly pieces: Pieces} | undefined;

const marks: Readonly<Record<Finding['kind'], string>> = {right: 'I orden: ', note: 'Bemærk: ', wrong: 'Skal rettes: '};

function showFindings(id: string, findings: readonly Finding[]): void {
  const list = document.createElement('ul');
  for (const {kind, text} of findings) {
    const [item, mark] = [document.createElement('li'), document.createElement('strong')];
    item.className = kind;
    mark.textContent = marks[kind];
    item.append(mark, namingVisitors(text));
    list.append(item);
  }
  element(`${id}-findings`, HTMLDivElement).replaceChildren(...(findings.length ? [list] : []));
}

/** Fetches a file of this site as a visitor gets it. */
async function fetchFile(url: string): Promise<FileAnswer> {
  const response = await fetch(url, {credentials: 'omit', cache: 'no-store'}).catch(() => undefined);
  if (!response) return 'no-answer';
  if (!response.ok) return {status: response.status};
  const policy = response.headers.get('content-security-policy') ?? undefined;
  const frameOptions = response.headers.get('x-frame-options') ?? undefined;
  return {bytes: new Uint8Array(await response.arrayBuffer()), policy, frameOptions};
}

const onClick = (id: string, act: () => void) => element(id, HTMLButtonElement).addEventListener('click', act);

function download(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type: 'application/json'}));
  link.download = 'profiles.json';
  link.click();
  URL.revokeObjectURL(link.href);
}

async function checkProfile(): Promise<void> {
  if (!shown) return;
  const {profile, details, urls} = shown.chosen;
  showFindings('check-profile', checkProfiles(await fetchFile(urls.profiles), {name: profile, details}, urls.profiles));
}

function merge(): void {
  if (!shown) return;
  const {profile, details} = shown.chosen;
  const {file, findings} = mergeProfiles(element('current-profiles', HTMLTextAreaElement).value, profile, details);
  showFindings('merge', findings);
  fill('merged', file, '');
  element('download-merged', HTMLButtonElement).hidden = file === undefined;
}

/** Reads code, with the details from `profiles.json` where that is on this site and not among the code. */
async function readWithProfiles(code: string): Promise<ReadSnippet> {
  const read = (pasted: string) => readSnippet(pasted, valueOf('profile'), isFile ? undefined : location.href);
  const found = read(code);
  const {missingProfiles: url} = found;
  if (isFile || url?.origin !== location.origin) return found;
  const answer = await fetchFile(url.href);
  return typeof answer === 'object' && 'bytes' in answer ? read(`${code}\n${decodeFile(answer.bytes).text}`) : found;
}

async function readCode(): Promise<void> {
  const {fields, findings} = await readWithProfiles(element('current-code', HTMLTextAreaElement).value);
  showFindings('read-code', findings);
  // The code does not say in which system it is, and may not say of whom; a profile alone says only the details.
  const kept = readState(form).filter(
    ([name]) => !fields?.has('method') || ['system', 'folder', 'organisation-type'].includes(name),
  );
  if (fields) fillForm([...kept, ...fields]);
}

/** The link to this page as the webmaster can open it: not on the editor's disk, but in the folder on the server. */
function letterLink({urls}: Choices): {readonly link: string; readonly isExample: boolean} {
  const {protocol, origin, pathname, search} = location;
  // What is written in a field that the choices have hidden is nobody else's business.
  const hash = fragmentOf(readState(form).filter(([name]) => !fieldOf(name)?.closest('[hidden]')));
  if (protocol !== 'file:') return {link: origin + pathname + search + hash, isExample: false};
  const file = pathname.split('/').pop() ?? '';
  return {link: new URL(file + hash, urls.guide).href, isExample: folderFrom(valueOf('folder')) === undefined};
}

/** An answer holds only for what the form said when it was asked. */
function forgetAnswers(): void {
  for (const id of ['check-profile', 'check-page', 'merge']) showFindings(id, []);
  fill('merged', undefined, '');
  element('download-merged', HTMLButtonElement).hidden = true;
}

let lookedFor = '';

/** Says above the code if its script is not there: of another version than this page's, only the code knows the folder. */
async function lookForScript(url: string): Promise<void> {
  if (url === lookedFor) return;
  lookedFor = url;
  say('no-files', '');
  const folderOf = (file: string) => new URL('.', file).href;
  if (isFile || folderOf(url) === folderOf(location.href)) return;
  const answer = await fetchFile(url);
  if (url === lookedFor && answer !== 'no-answer' && 'status' in answer) say('no-files', words.noFiles(url));
}

/** Follows the choices: the letter, the tools of a profile, and the state in the fragment. */
export function showTools(chosen: Choices, pieces: Pieces, version: string): void {
  if (JSON.stringify(chosen) !== JSON.stringify(shown?.chosen)) forgetAnswers();
  shown = {chosen, pieces};
  keepState();
  void lookForScript(chosen.urls.script);
  const visitors = organisationType() === 'bank' ? 'kunderne' : 'borgerne';
  const letter = webmasterLetter(chosen, pieces, {version, visitors, ...letterLink(chosen)});
  fill('letter', letter, '');
  element('mail', HTMLAnchorElement).href = mailLink(letter);
  element('profile-tools', HTMLDivElement).hidden = pieces.profile === undefined;
}

/** Starts the tools. Call it once, before the first choices. */
export function startTools(): void {
  element('needs-server', HTMLParagraphElement).hidden = !isFile;
  for (const id of ['check-page', 'check-profile']) element(id, HTMLButtonElement).disabled = isFile;
  forgetAnswers();
  onClick('check-profile', () => void checkProfile());
  onClick('download-profile', () => download(shown?.pieces.profile ?? ''));
  onClick('merge', merge);
  onClick('download-merged', () => download(element('merged', HTMLTextAreaElement).value));
  onClick('read-code', () => void readCode());
  onClick('check-page', () => {
    const page = element('own-page', HTMLInputElement).value.trim();
    const isLink = shown !== undefined && placeOf(shown.chosen) === 'own-page';
    const details = shown?.chosen.details ?? {};
    void checkPage(page, location.href, fetchFile, {isLink, details}).then((findings) =>
      showFindings('check-page', findings),
    );
  });
  // A long letter does not fit into a link: it is copied, and the mail says to paste it.
  element('mail', HTMLAnchorElement).addEventListener('click', () => void copy(element('letter', HTMLTextAreaElement)));
  startKeeping();
}

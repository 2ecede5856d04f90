import {letterFindings} from '../pages/snippet/check-profiles.js';
import type {DecodedFile} from '../pages/snippet/decode-file.js';
import {note, right, wrong, type Finding} from '../pages/snippet/finding.js';
import {jsonFault, repeatedNames} from '../pages/snippet/json-fault.js';
import {editionFaults, unusableEditionFile} from '../settings/custom-edition/edition-messages.js';
import {checkEdition} from '../settings/custom-edition/read-edition.js';
import {isRecord} from '../settings/profiles.js';
import {name as usableName} from '../settings/setting-kinds.js';

/** Whether a file is meant as a guide of somebody's own, and not as profiles. */
export function isGuide(text: string): boolean {
  if (jsonFault(text)) return /"format"\s*:\s*\d|"tree"\s*:\s*\{\s*"(?:steps|boxes)"/.test(text);
  const content: unknown = JSON.parse(text);
  if (!isRecord(content)) return false;
  const {format, tree} = content;
  return typeof format === 'number' || (isRecord(tree) && ['steps', 'boxes'].some((part) => part in tree));
}

/** Whether the element can show the guide in a file, and everything that is wrong with it if not. */
export function checkGuideFile(file: DecodedFile, fileName: string): Finding[] {
  const {text} = file;
  const fault = jsonFault(text);
  if (fault) {
    return [...letterFindings(file), wrong(`${fileName} er ikke gyldig JSON. Fejlen står i linje ${fault.line}.`)];
  }
  const content: unknown = JSON.parse(text);
  const issues = checkEdition(content);
  const faults = [
    ...letterFindings(file),
    ...repeatedNames(text).map(({name, line}) =>
      wrong(
        `"${name}" står mere end én gang samme sted, igen i linje ${line}. Kun den sidste gælder. Slet den, der ikke skal gælde.`,
      ),
    ),
    ...(issues.length ? editionFaults(fileName, issues).map(({message}) => wrong(message)) : []),
  ];
  const name = fileName.replace(/\.json$/, '');
  const findings = usableName.read(name) === undefined ? [...faults, note(unusableEditionFile(name).message)] : faults;
  return faults.length ? findings : [right(`Guiden i ${fileName} kan vises.`), ...findings];
}

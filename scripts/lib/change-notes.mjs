/**
 * The part of CHANGELOG.md about a version; before its release the part _Unreleased_, with that version as its heading.
 * Links to files become words, because the notes are read where these files are not.
 * @param {string} changelog
 * @param {string} version
 */
export function changeNotes(changelog, version) {
  const parts = changelog.split(/^(?=## )/m).slice(1);
  const titleOf = (part) => /^## \[?([^\]\s]+)/.exec(part)?.[1];
  const part = [version, 'Unreleased'].map((title) => parts.find((each) => titleOf(each) === title)).find(Boolean);
  if (!part) throw new Error(`CHANGELOG.md says nothing of ${version}, and has no part "Unreleased".`);
  const notes = part.trim().replace(/^## Unreleased$/m, `## ${version}, not published yet`);
  return `${notes.replace(/\[([^\]]+)\]\((?!\w+:|#)[^)]+\)/g, '$1')}\n`;
}

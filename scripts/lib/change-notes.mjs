/**
 * The part of CHANGELOG.md about a version, with its heading; before its release, the part _Unreleased_.
 * @param {string} changelog
 * @param {string} version
 */
export function changeNotes(changelog, version) {
  const parts = changelog.split(/^(?=## )/m).slice(1);
  const titleOf = (part) => /^## \[?([^\]\s]+)/.exec(part)?.[1];
  const part = [version, 'Unreleased'].map((title) => parts.find((each) => titleOf(each) === title)).find(Boolean);
  if (!part) throw new Error(`CHANGELOG.md says nothing of ${version}, and has no part "Unreleased".`);
  return `${part.trim()}\n`;
}

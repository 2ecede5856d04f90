import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {changeNotes} from '../../../scripts/lib/change-notes.mjs';

const released = '## 0.2.0 - 2027-01-04\n\n### Added\n\n- A language.\n';
const changelog = `# Changelog\n\nWhat changes.\n\n## Unreleased\n\nNothing yet.\n\n${released}\n## 0.1.0\n\nThe first.\n`;

describe('The notes on the changes of a release', () => {
  it('are those of its version, and of no other', () => {
    assert.equal(changeNotes(changelog, '0.2.0'), released);
    assert.equal(changeNotes(changelog, '0.1.0'), '## 0.1.0\n\nThe first.\n');
  });

  it('are those that have no version yet, under the number of the release to be', () => {
    assert.equal(changeNotes(changelog, '0.3.0'), '## 0.3.0, not published yet\n\nNothing yet.\n');
  });

  it('name a file that is not beside them, and do not link to it', () => {
    const text = '# Changelog\n\n## 0.1.0\n\nSee [docs/a.md](docs/a.md) and [the site](https://example.org/).\n';
    assert.equal(changeNotes(text, '0.1.0'), '## 0.1.0\n\nSee docs/a.md and [the site](https://example.org/).\n');
  });

  it('stop the release where there are none', () => {
    assert.throws(() => changeNotes('# Changelog\n', '0.1.0'), /says nothing of 0\.1\.0/);
  });
});

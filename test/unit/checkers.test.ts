import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkers} from '../../docs/accessibility/criteria.mjs';
import {covers, verdictsOf, type Verdict} from '../checkers/verdicts.js';
import {jsonOf} from '../support/project.js';

interface Package {
  readonly dependencies: Readonly<Record<string, string>>;
}

interface Lock {
  readonly packages: Readonly<Record<string, {readonly resolved?: string}>>;
}

const {dependencies} = jsonOf('test/checkers/package.json') as Package;

describe('The package of the checkers', () => {
  it('pins every version exactly', () => {
    for (const [name, version] of Object.entries(dependencies)) assert.match(version, /^\d+\.\d+\.\d+$/, name);
  });

  it('has a lock file that names no registry, so that developers can install from their own', () => {
    const {packages} = jsonOf('test/checkers/package-lock.json') as Lock;
    assert.ok(Object.keys(packages).length > Object.keys(dependencies).length);
    assert.deepEqual(
      Object.values(packages).filter(({resolved}) => resolved?.startsWith('http')),
      [],
    );
  });

  it('has the versions that the accessibility report names', () => {
    const {devDependencies} = jsonOf('package.json') as {readonly devDependencies: Readonly<Record<string, string>>};
    for (const version of [
      `axe-core ${devDependencies['axe-core'] ?? ''}`,
      `Alfa ${dependencies['@siteimprove/alfa-rules'] ?? ''}`,
      `act-rules ${dependencies['@qualweb/act-rules'] ?? ''}`,
    ])
      assert.ok(checkers.names.includes(version), version);
  });

  it('keeps the checkers out of the installation of the guide', () => {
    const {packages} = jsonOf('package-lock.json') as Lock;
    for (const name of Object.keys(dependencies)) assert.ok(!(`node_modules/${name}` in packages), name);
  });
});

describe('A verdict on what a checker finds', () => {
  const all = (['axe', 'Alfa', 'QualWeb'] as const).flatMap(verdictsOf);

  it('says why, and calls nothing fine that a checker calls failed', () => {
    for (const {rule, outcome, verdict, why} of all) {
      assert.match(why, /^[A-Z].+\.$/, rule);
      assert.equal(verdict === 'fine', outcome === "can't tell", rule);
    }
  });

  it('speaks of no other rule, outcome, element, visibility, way or scheme than it names', () => {
    const verdict: Verdict = {
      rule: 'one',
      outcome: 'failed',
      where: /^<p>/,
      isShown: false,
      ways: ['tag'],
      scheme: 'dark',
      verdict: 'wrong',
      why: 'Because.',
    };
    const finding = {rule: 'one', outcome: 'failed', where: '<p>', isShown: false, why: ''} as const;
    const route = {way: 'tag', scheme: 'dark'} as const;
    assert.ok(covers(verdict, finding, route));
    assert.ok(!covers(verdict, {...finding, rule: 'other'}, route));
    assert.ok(!covers(verdict, {...finding, outcome: "can't tell"}, route));
    assert.ok(!covers(verdict, {...finding, where: '<a>'}, route));
    assert.ok(!covers(verdict, {...finding, isShown: true}, route));
    assert.ok(!covers(verdict, finding, {...route, way: 'frame'}));
    assert.ok(!covers(verdict, finding, {...route, scheme: 'light'}));
  });
});

import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import ts from 'typescript';
import {jsonOf, pathOf, readText} from '../support/project.js';

const {sideEffects, bin} = jsonOf('package.json') as {
  readonly sideEffects: readonly string[];
  readonly bin: Readonly<Record<string, string>>;
};

const modules = readdirSync(pathOf('dist/esm'), {recursive: true, encoding: 'utf8'})
  .map((file) => `dist/esm/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.js'))
  .sort();

/** Whether it only declares something, or adds something to a class of the same module. */
const onlyDeclares = (statement: ts.Statement, classes: readonly string[]): boolean =>
  ts.isImportDeclaration(statement) ||
  ts.isExportDeclaration(statement) ||
  ts.isVariableStatement(statement) ||
  ts.isFunctionDeclaration(statement) ||
  ts.isClassDeclaration(statement) ||
  (ts.isExpressionStatement(statement) && classes.some((name) => statement.getText().includes(name)));

/** Whether a module does something when it is imported. */
function acts(module: string): boolean {
  const {statements} = ts.createSourceFile(module, readText(module), ts.ScriptTarget.Latest, true);
  const classes = statements.filter(ts.isClassDeclaration).flatMap(({name}) => name?.text ?? []);
  return statements.some((statement) => !onlyDeclares(statement, classes));
}

describe('The list of modules that do something when they are imported', () => {
  it('is exact, so that bundlers leave out every other module of which they use nothing', () => {
    const listed = sideEffects.filter((path) => path.startsWith('./dist/esm/'));
    assert.deepEqual(
      modules.filter(acts).map((module) => `./${module}`),
      [...listed].sort(),
    );
    assert.ok(listed.includes(bin['mitid-guide'] ?? ''));
  });
});

// Reads from the source what an entry of the package exports: functions with their signatures, classes, and types with
// their members, each with its comment.
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

const pathOf = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const {exports} = JSON.parse(readFileSync(pathOf('package.json'), 'utf8'));
const sourceOf = (entry) =>
  pathOf(exports[entry].types.replace(/^\.\/dist\/esm\/(.*)\.d\.ts$/, (_, module) => `src/${module}.ts`));

/** Other signatures and types say less than their descriptions. */
const isReadable = (text) => text.length <= 160 && !text.includes(' & ');

const textOf = (node) => node.getText().replace(/\s+/g, ' ');

/** What each of these entries exports, by name of the entry: `./tree`. */
export function packageExports(entries) {
  const {config} = ts.readConfigFile(pathOf('tsconfig.json'), (path) => readFileSync(path, 'utf8'));
  const {options} = ts.convertCompilerOptionsFromJson(config.compilerOptions, pathOf('.'));
  const program = ts.createProgram(entries.map(sourceOf), options);
  const checker = program.getTypeChecker();

  const commentOf = (symbol) => ts.displayPartsToString(symbol.getDocumentationComment(checker));
  const typeOf = (node) => (node.type ? textOf(node.type) : checker.typeToString(checker.getTypeAtLocation(node)));

  function signatureOf(name, {parameters, type}, declaration) {
    const returned = type
      ? textOf(type)
      : checker.typeToString(checker.getSignatureFromDeclaration(declaration).getReturnType());
    const written = parameters.map((parameter) => {
      const given = typeOf(parameter);
      const isOptional = parameter.questionToken || parameter.initializer;
      // Parameters that are taken apart have no name of their own.
      const parameterName = ts.isIdentifier(parameter.name)
        ? parameter.name.text.replace(/^_/, '')
        : given.charAt(0).toLowerCase() + given.slice(1);
      return {name: parameterName, text: `${parameterName}${isOptional ? '?' : ''}: ${given}`};
    });
    const signature = `${name}(${written.map(({text}) => text).join(', ')}): ${returned}`;
    return isReadable(signature) ? signature : `${name}(${written.map((each) => each.name).join(', ')})`;
  }

  const membersOf = (declaration) =>
    declaration.members
      .filter((member) => member.name && !ts.isMethodDeclaration(member))
      .map((member) => ({
        text: `${member.name.getText()}${member.questionToken ? '?' : ''}: ${typeOf(member)}`,
        description: commentOf(checker.getSymbolAtLocation(member.name)),
      }));

  function exportOf(exported) {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    const [declaration] = symbol.declarations;
    const name = exported.name;
    const described = {name, text: name, description: commentOf(symbol), members: []};
    if (ts.isFunctionDeclaration(declaration))
      return {...described, kind: 'value', text: signatureOf(name, declaration, declaration)};
    if (ts.isVariableDeclaration(declaration)) {
      const {initializer} = declaration;
      const text =
        initializer && ts.isArrowFunction(initializer)
          ? signatureOf(name, initializer, initializer)
          : `${name}: ${typeOf(declaration)}`;
      return {...described, kind: 'value', text};
    }
    if (ts.isClassDeclaration(declaration)) return {...described, kind: 'value', members: membersOf(declaration)};
    if (ts.isInterfaceDeclaration(declaration)) {
      const extended = (declaration.heritageClauses ?? []).map((clause) => ` ${textOf(clause)}`).join('');
      return {...described, kind: 'type', text: `${name}${extended}`, members: membersOf(declaration)};
    }
    const text = `${name}: ${textOf(declaration.type)}`;
    const isSimple = ts.isUnionTypeNode(declaration.type) || ts.isTypeReferenceNode(declaration.type);
    return {...described, kind: 'type', text: isSimple && isReadable(text) ? text : name};
  }

  return Object.fromEntries(
    entries.map((entry) => {
      const file = checker.getSymbolAtLocation(program.getSourceFile(sourceOf(entry)));
      return [entry, checker.getExportsOfModule(file).map(exportOf)];
    }),
  );
}

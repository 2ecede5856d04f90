import ts from 'typescript';

const opposites = {
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: '!==',
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: '===',
  [ts.SyntaxKind.LessThanToken]: '>=',
  [ts.SyntaxKind.GreaterThanToken]: '<=',
  [ts.SyntaxKind.PlusToken]: '-',
};

/** Operators whose mutant is one side alone. */
const oneSided = {
  [ts.SyntaxKind.AmpersandAmpersandToken]: 'right',
  [ts.SyntaxKind.BarBarToken]: 'left',
  [ts.SyntaxKind.QuestionQuestionToken]: 'left',
};

/** Attributes that only the looks depend on, which the tests of layout see or nobody. */
const looks = ['class', 'viewBox', 'd'];

/** An icon repeats the words beside it for the eye. */
const isIcon = (expression) => ts.isCallExpression(expression) && expression.expression.getText() === 'icon';

const isInsideTag = (before) => before.lastIndexOf('<') > before.lastIndexOf('>');

/**
 * A view's source with every mutant in it, each of which runs only while `globalThis.activeMutant` is its number. A
 * mutant turns a condition around, takes an operator's one side, counts one more, leaves out an attribute of a template,
 * or leaves out what a template contains. `add` takes a mutant's line and description, and returns its number.
 */
export function mutateView(fileName, code, add) {
  const source = ts.createSourceFile(fileName, code, ts.ScriptTarget.ES2022, true);
  const lineOf = (node) => source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  const guarded = (node, what, mutated, original) =>
    `(globalThis.activeMutant === ${add(lineOf(node), what)} ? ${mutated} : ${original})`;

  /** The text of a node, with its children's mutants. */
  function emit(node) {
    if (ts.isTypeNode(node)) return node.getText();
    if (ts.isTaggedTemplateExpression(node)) return emitTemplate(node);
    if (ts.isConditionalExpression(node)) {
      const [condition, yes, no] = [node.condition, node.whenTrue, node.whenFalse].map(emit);
      const turned = guarded(node, `not ${node.condition.getText()}`, `!(${condition})`, `(${condition})`);
      return `(${turned} ? ${yes} : ${no})`;
    }
    if (ts.isIfStatement(node)) {
      const condition = emit(node.expression);
      const turned = guarded(node, `not ${node.expression.getText()}`, `!(${condition})`, `(${condition})`);
      return `if (${turned}) ${emit(node.thenStatement)}${node.elseStatement ? ` else ${emit(node.elseStatement)}` : ''}`;
    }
    if (ts.isBinaryExpression(node)) return emitOperation(node);
    if (ts.isNumericLiteral(node) && ts.isPropertyAssignment(node.parent)) {
      return guarded(node, `${node.parent.getText()} + 1`, `${node.text} + 1`, node.text);
    }
    let text = '';
    let position = node.getStart();
    ts.forEachChild(node, (child) => {
      text += code.slice(position, child.getStart()) + emit(child);
      position = child.end;
    });
    return text + code.slice(position, node.end);
  }

  function emitOperation(node) {
    const {kind} = node.operatorToken;
    const [left, right] = [node.left, node.right].map(emit);
    const original = `(${left} ${node.operatorToken.getText()} ${right})`;
    if (opposites[kind]) {
      const what = `${opposites[kind]} in ${node.getText()}`;
      return guarded(node, what, `(${left} ${opposites[kind]} ${right})`, original);
    }
    if (oneSided[kind] === 'left') return guarded(node, `only the left of ${node.getText()}`, left, original);
    if (oneSided[kind] === 'right') return guarded(node, `only the right of ${node.getText()}`, right, original);
    return original;
  }

  function emitTemplate({tag, template}) {
    const spans = ts.isTemplateExpression(template) ? template.templateSpans : [];
    const literals = [spans.length ? template.head : template, ...spans.map(({literal}) => literal)];
    const texts = literals.map((literal) => literal.rawText ?? literal.text);
    const values = spans.map(({expression}) => emit(expression));
    const write = (parts, inserted) =>
      tag.getText() + '`' + parts.map((part, index) => part + (inserted[index] ?? '')).join('') + '`';
    const slots = values.map((value) => `\${${value}}`);

    let result = write(texts, slots);
    const mutate = (node, what, parts, inserted) => {
      result = guarded(node, what, write(parts, inserted), result);
    };
    const changed = (list, index, value) => list.map((each, at) => (at === index ? value : each));

    let before = '';
    texts.forEach((text, index) => {
      for (const match of text.matchAll(/\s([a-z][\w-]*)="[^"$]*"/g)) {
        const place = match.index;
        if (looks.includes(match[1]) || !isInsideTag(before + text.slice(0, place))) continue;
        const without = text.slice(0, place) + text.slice(place + match[0].length);
        mutate(literals[index], `without${match[0]}`, changed(texts, index, without), slots);
      }
      before += text;
      if (index >= values.length) return;
      const expression = spans[index].expression;
      const attribute = /\s([@?.]?[\w-]+)=("?)[^"\s]*$/.exec(text);
      if (isInsideTag(before) && attribute) {
        if (looks.includes(attribute[1])) return;
        const next = attribute[2] ? texts[index + 1].slice(1) : texts[index + 1];
        const parts = changed(changed(texts, index, text.slice(0, attribute.index)), index + 1, next);
        mutate(expression, `without ${attribute[1]}`, parts, changed(slots, index, ''));
      } else if (!isInsideTag(before) && !isIcon(expression)) {
        mutate(expression, `without \${${expression.getText().split('\n')[0]}}`, texts, changed(slots, index, ''));
      }
    });
    return result;
  }

  return emit(source);
}

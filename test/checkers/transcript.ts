import type {Page} from 'puppeteer-core';
import type {AxNode, AxValue} from '../support/ax-node.js';

/** What a screen reader meets, with what is inside it. */
export interface Heard {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** `level`, `focused`, `expanded` and such, by name. */
  readonly properties: Readonly<Record<string, unknown>>;
  readonly content: readonly Heard[];
}

const text = ({value}: AxValue = {}) => (typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '');

/** The accessibility tree of a page, as the browser gives it to screen readers. */
export async function accessibilityTree(page: Page): Promise<readonly Heard[]> {
  const session = await page.createCDPSession();
  const {nodes} = (await session.send('Accessibility.getFullAXTree')) as {nodes: readonly AxNode[]};
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = ({ignored, role, name, description, properties = [], childIds = []}: AxNode): readonly Heard[] => {
    const content = childIds.flatMap((id) => byId.get(id) ?? []).flatMap(read);
    if (ignored) return content;
    return [
      {
        role: text(role),
        name: text(name),
        description: text(description),
        properties: Object.fromEntries(properties.map((each) => [each.name, each.value.value])),
        content,
      },
    ];
  };
  return nodes.filter(({parentId}) => parentId === undefined).flatMap(read);
}

/** Everything in a tree, in reading order. */
export const inOrder = (tree: readonly Heard[]): readonly Heard[] =>
  tree.flatMap((each) => [each, ...inOrder(each.content)]);

/** What has nothing inside but its name, by the words of the transcript. */
const titled: Readonly<Record<string, string>> = {
  heading: 'heading',
  button: 'button',
  link: 'link',
  DisclosureTriangle: 'disclosure',
};

/** What has something inside. */
const containers: Readonly<Record<string, string>> = {
  banner: 'banner',
  main: 'main',
  contentinfo: 'content info',
  region: 'region',
  group: 'group',
  list: 'list',
  listitem: 'item',
  alert: 'alert',
  status: 'status',
};

const states = ({properties: {focused, expanded, busy}}: Heard) =>
  [
    focused === true && 'has focus',
    typeof expanded === 'boolean' && (expanded ? 'expanded' : 'collapsed'),
    typeof busy === 'boolean' && busy && 'busy',
  ]
    .filter(Boolean)
    .map((state) => ` [${String(state)}]`)
    .join('');

const spoken = (tree: readonly Heard[]): string =>
  tree
    .map(({role, name, content}) => (role === 'StaticText' ? name : spoken(content)))
    .filter(Boolean)
    .join(' ');

const quoted = (words: string) => (words ? [`“${words}”`] : []);

/** Whether there is nothing to hear but text. */
const isText = ({role, content}: Heard): boolean => !(role in titled) && !(role in containers) && content.every(isText);

/** A tree as lines to read: what a screen reader meets, from top to bottom. */
export function transcribe(tree: readonly Heard[], indent = ''): string[] {
  return tree.flatMap((each): string[] => {
    const {role, name, description, properties, content} = each;
    const title = titled[role];
    if (title) {
      const level = role === 'heading' ? ` ${String(properties['level'])}` : '';
      return [`${indent}${title}${level}: ${name}${states(each)}`];
    }
    if (role === 'StaticText') return quoted(name).map((line) => indent + line);
    if (role === 'paragraph' && content.every(isText)) return quoted(spoken(content)).map((line) => indent + line);
    if (role === 'listitem') {
      const marker = content.find((inside) => inside.role === 'ListMarker')?.name ?? '';
      const start = `${indent}item ${/\d/.test(marker) ? marker : ''}`.trimEnd();
      const inside = content.filter((other) => other.role !== 'ListMarker');
      return inside.every(isText)
        ? [[start, ...quoted(spoken(inside))].join(' ')]
        : [`${start}${states(each)}`, ...transcribe(inside, `${indent}  `)];
    }
    const container = containers[role];
    // A disclosure is a group without a name, which says nothing.
    if (!container || (role === 'group' && !name)) return transcribe(content, indent);
    const count = role === 'list' ? `, ${content.filter((inside) => inside.role === 'listitem').length} items` : '';
    const described = description ? `, described by ${description.split(' ').length} words` : '';
    return [
      `${indent}${[`${container}${count}`, ...quoted(name)].join(' ')}${described}${states(each)}`,
      ...transcribe(content, `${indent}  `),
    ];
  });
}

/// <reference types="mocha" />
import {executeServerCommand, sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';
import type {AxNode, AxValue} from './ax-node.js';

/** The preferences of a visitor's system. The browser's default applies to those left out. */
export interface Media {
  readonly type?: 'screen' | 'print';
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'none' | 'active';
  readonly reducedMotion?: 'no-preference' | 'reduce';
  readonly contrast?: 'no-preference' | 'more' | 'less';
}

/** One node of the accessibility tree, which screen readers use. */
export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** `level`, `focused`, `expanded` and such, by name. */
  readonly properties: Readonly<Record<string, unknown>>;
}

const usualViewport = {width: 800, height: 600};

let changed = false;

/** Sends a command of the DevTools protocol to the browser. */
const cdp = <Result>(method: string, params: object = {}): Promise<Result> =>
  executeServerCommand<Result, object>('cdp', {method, params});

/** Forgets the pages before this one, those of earlier tests, so that Back cannot lead there. */
export const forgetEarlierPages = () => cdp('Page.resetNavigationHistory');

/** Emulates the preferences of a system, until the test ends. */
export async function emulateMedia({type, colorScheme, forcedColors, reducedMotion, contrast}: Media): Promise<void> {
  changed = true;
  await cdp('Emulation.setEmulatedMedia', {
    media: type ?? '',
    features: [
      {name: 'prefers-color-scheme', value: colorScheme ?? ''},
      {name: 'forced-colors', value: forcedColors ?? ''},
      {name: 'prefers-reduced-motion', value: reducedMotion ?? ''},
      {name: 'prefers-contrast', value: contrast ?? ''},
    ],
  });
}

/** Gives the window this size in CSS pixels, until the test ends. */
export async function resize(width: number, height = usualViewport.height): Promise<void> {
  changed = true;
  await setViewport({width, height});
}

/** Presses and releases a key of the keyboard, such as `Tab`, `Enter` or `Shift+Tab`. */
export async function press(keys: string): Promise<void> {
  const modifiers = keys.split('+');
  const key = modifiers.pop() ?? '';
  for (const modifier of modifiers) await sendKeys({down: modifier});
  await sendKeys({press: key});
  for (const modifier of modifiers.reverse()) await sendKeys({up: modifier});
}

/** Clicks with the mouse in the middle of an element, or on whatever covers it. */
export async function clickOn(element: Element): Promise<void> {
  element.scrollIntoView({block: 'center', behavior: 'instant'});
  const {left, top, width, height} = element.getBoundingClientRect();
  await sendMouse({type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)]});
}

/**
 * Clicks twice in the middle of an element, without looking in between: with a mouse, which makes it a double click, or
 * with a finger, which makes it two clicks.
 */
export async function clickTwiceOn(element: Element, by: 'mouse' | 'finger'): Promise<void> {
  element.scrollIntoView({block: 'center', behavior: 'instant'});
  const {left, top, width, height} = element.getBoundingClientRect();
  const at = {x: left + width / 2, y: top + height / 2, button: 'left'};
  for (const clickCount of by === 'mouse' ? [1, 2] : [1, 1]) {
    await cdp('Input.dispatchMouseEvent', {...at, type: 'mousePressed', clickCount});
    await cdp('Input.dispatchMouseEvent', {...at, type: 'mouseReleased', clickCount});
  }
}

let passed = 0;

/** Moves the clock of the page forward by a second, until the test ends, as if the visitor had read what is there. */
export function takeTimeToRead(): void {
  passed += 1000;
  performance.now = () => Performance.prototype.now.call(performance) + passed;
}

/** Every node on the page that a screen reader can read, in order, including shadow roots. */
export async function accessibleNodes(): Promise<AccessibleNode[]> {
  const {nodes} = await cdp<{nodes: readonly AxNode[]}>('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inOrder = (node: AxNode): AxNode[] => [
    node,
    ...(node.childIds ?? []).flatMap((id) => byId.get(id) ?? []).flatMap(inOrder),
  ];
  return nodes
    .filter(({parentId}) => parentId === undefined)
    .flatMap(inOrder)
    .filter(({ignored}) => !ignored)
    .map(({role, name, description, properties = []}) => ({
      role: text(role),
      name: text(name),
      description: text(description),
      properties: Object.fromEntries(properties.map((property) => [property.name, property.value.value])),
    }));
}

const text = (value: AxValue | undefined): string => (typeof value?.value === 'string' ? value.value : '');

afterEach(() => {
  passed = 0;
  Reflect.deleteProperty(performance, 'now');
});

afterEach(async () => {
  if (!changed) return;
  await emulateMedia({});
  await setViewport(usualViewport);
  changed = false;
});

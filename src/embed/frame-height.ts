import {isGuideUrl} from './guide-url.js';

/**
 * Sent by a framed guide to the page around it. That may be any page, so it gets nothing but the height. Each card has
 * its own, so the page can still guess most answers: SECURITY.md says so.
 */
interface HeightMessage {
  readonly type: 'mitid-guide-height';
  /** The frame's `name`, for a page that resizes frames with its own script. */
  readonly id: string;
  /** In CSS pixels. */
  readonly height: number;
}

/** Sent by that page to ask for the height, in case its script was loaded later than the frame's. */
interface HelloMessage {
  readonly type: 'mitid-guide-hello';
}

const minHeight = 200;
const maxHeight = 20_000;

const typeOf = (data: unknown): unknown => (data as Partial<HeightMessage | HelloMessage> | null)?.type;

/**
 * Posts the height of the content to the page around this one, whenever it changes. While the frame is out of view, a
 * browser may not report changes. So call the returned function once the content is shown.
 */
export function postHeight(content: Element): () => void {
  const post = () => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    const message: HeightMessage = {type: 'mitid-guide-height', id: window.name, height};
    window.parent.postMessage(message, '*');
  };
  new ResizeObserver(post).observe(content, {box: 'border-box'});
  onHello(post);
  return post;
}

/** Calls back when the page around this one says that it follows the height. */
export function onHello(callBack: () => void): void {
  addEventListener('message', ({source, data}: MessageEvent<unknown>) => {
    if (source === window.parent && typeOf(data) === 'mitid-guide-hello') callBack();
  });
}

/** The frames that show a guide, from any origin: an editor may frame a guide that is hosted elsewhere. */
const guideFrames = () => [...document.querySelectorAll('iframe')].filter(({src}) => isGuideUrl(src));

/** The height in a message; `undefined` for other messages, and for a frame that is hidden. */
function heightIn(data: unknown): number | undefined {
  if (typeOf(data) !== 'mitid-guide-height') return undefined;
  const {height} = data as Partial<Record<keyof HeightMessage, unknown>>;
  if (typeof height !== 'number' || !Number.isFinite(height) || height <= 0) return undefined;
  return Math.min(Math.max(height, minHeight), maxHeight);
}

/** Gives each frame that shows a guide the height of its content. Accepts messages from those frames only. */
export function resizeGuideFrames(): void {
  addEventListener('message', ({source, origin, data}: MessageEvent<unknown>) => {
    const height = heightIn(data);
    const frame = source && guideFrames().find(({contentWindow}) => contentWindow === source);
    if (!height || !frame || new URL(frame.src).origin !== origin) return;
    const {boxSizing} = getComputedStyle(frame);
    const borders = boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
    frame.style.height = `${height + borders}px`;
  });
  const hello: HelloMessage = {type: 'mitid-guide-hello'};
  for (const {contentWindow} of guideFrames()) contentWindow?.postMessage(hello, '*');
}

import {isGuideUrl} from './guide-url.js';

/** What a framed guide tells the page around it: nothing of the visitor's, since it cannot know which page that is. */
interface HeightMessage {
  readonly type: 'mitid-guide-height';
  /** The frame's `name`, for a page that measures frames by a script of its own. */
  readonly id: string;
  /** In CSS pixels. */
  readonly height: number;
}

/** What that page asks for, where its script came later than the frame's. */
interface HelloMessage {
  readonly type: 'mitid-guide-hello';
}

const minHeight = 200;
const maxHeight = 20_000;

const typeOf = (data: unknown): unknown => (data as Partial<HeightMessage | HelloMessage> | null)?.type;

/**
 * Tells the page around this one how high its content is, whenever that changes. A browser may not notice as long as the
 * frame is out of sight: call what is returned once the content is there.
 */
export function postHeight(content: Element): () => void {
  const tell = () => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    const message: HeightMessage = {type: 'mitid-guide-height', id: window.name, height};
    window.parent.postMessage(message, '*');
  };
  new ResizeObserver(tell).observe(content, {box: 'border-box'});
  addEventListener('message', ({source, data}: MessageEvent<unknown>) => {
    if (source === window.parent && typeOf(data) === 'mitid-guide-hello') tell();
  });
  return tell;
}

const guideFrames = () => [...document.querySelectorAll('iframe')].filter(({src}) => isGuideUrl(src));

/** The height that was told; `undefined` if none was, or that of a frame that is not shown. */
function heightIn(data: unknown): number | undefined {
  if (typeOf(data) !== 'mitid-guide-height') return undefined;
  const {height} = data as Partial<Record<keyof HeightMessage, unknown>>;
  if (typeof height !== 'number' || !Number.isFinite(height) || height <= 0) return undefined;
  return Math.min(Math.max(height, minHeight), maxHeight);
}

/** Gives each frame with a guide in it the height of its content. Listens to those frames, and to no one else. */
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

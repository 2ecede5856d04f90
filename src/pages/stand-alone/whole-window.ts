import {onHello} from '../../embed/frame-height.js';

/**
 * Shows the way out of a frame that is lower than its content, where the page around it does not follow the height:
 * whoever scrolls there is caught in something that scrolls inside something that scrolls. Calls back when the way out
 * comes or goes, since a browser may not report that change of height while the frame is out of view.
 */
export function offerWholeWindow(way: HTMLElement, content: Element, onChange: () => void): void {
  let isFollowed = false;

  const heightOf = (element: Element) => Math.ceil(element.getBoundingClientRect().height);

  const check = () => {
    const before = way.hidden;
    way.hidden = true;
    way.hidden = isFollowed || heightOf(document.body) <= window.innerHeight;
    if (way.hidden !== before) onChange();
  };

  // Deferred a frame to avoid "ResizeObserver loop" errors: the way out changes the size of the page.
  new ResizeObserver(() => requestAnimationFrame(check)).observe(content);

  // A page that follows makes the frame exactly as high as its content.
  addEventListener('resize', () => {
    isFollowed ||= window.innerHeight === heightOf(document.body);
    check();
  });

  onHello(() => {
    isFollowed = true;
    check();
  });
}

/**
 * A script that defines `bench` in a page: how to find the contender's cards there, and when they are painted. It costs
 * nothing until it is called.
 * @param {import('./contenders.mjs').Cards} cards
 */
export const inPage = ({root, heading, answer}) => `
window.bench ??= (() => {
  const all = (selector) => [...((${root})?.querySelectorAll(selector) ?? [])].filter((each) => each.checkVisibility());
  const title = (text) => all(${JSON.stringify(heading)}).find((each) => each.textContent.includes(text));
  /** Resolves to the time after the frame that first shows this title, as milliseconds since 1970. */
  const painted = (text) => new Promise((resolve) => {
    const look = () => {
      if (!title(text)) return requestAnimationFrame(look);
      // The message arrives after this frame is painted.
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => resolve(performance.timeOrigin + performance.now());
      port2.postMessage('');
    };
    requestAnimationFrame(look);
  });
  return {
    painted,
    /** All text among the cards, with one space between words. */
    text: () => (${root}).textContent.replace(/\\s+/g, ' '),
    /** The first answer under this title. */
    answer: (text) => all(${JSON.stringify(answer)}).find((each) => title(text).compareDocumentPosition(each) & 4),
    /** Resolves to the milliseconds from the next click to the frame that shows this title; null if none does. */
    answered: (text) => new Promise((resolve) => {
      addEventListener('click', ({timeStamp}) => {
        setTimeout(resolve, 4000, null);
        painted(text).then((time) => resolve(time - performance.timeOrigin - timeStamp));
      }, {capture: true, once: true});
    }),
  };
})();`;

/** A script for a new document: finds out when the first question is painted. */
export const watchFirstQuestion = (cards, title) =>
  `${inPage(cards)} bench.first = bench.painted(${JSON.stringify(title)});`;

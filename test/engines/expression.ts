export type Work = (...args: readonly unknown[]) => unknown;

/**
 * A call of this function, to be evaluated in a page: it resolves to the result as JSON. The test runner's compiler gives
 * functions with a name of their own a helper, `__name`, that the page does not have.
 */
export const expression = (work: Work, args: readonly unknown[]): string =>
  `(async () => {
    const __name = (each) => each;
    return JSON.stringify((await (${String(work)})(...${JSON.stringify(args)})) ?? null);
  })()`;

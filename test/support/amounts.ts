/** The command `npm run test:all` sets it, and the test runner replaces it in a browser. */
const isNight = process.env['TEST_ALL'] === 'true';

/** How much a long test does: everything in `npm run test:all`, and a share of it in `npm test`. */
export const amount = <Amount>(all: Amount, share: Amount): Amount => (isNight ? all : share);

/** The seed of tests that act at random. `TEST_SEED=7` makes them act differently. */
export const seed = Number(process.env['TEST_SEED'] ?? 1);

/** Prints what a long test has done. */
export function printFigure(figure: string): void {
  // eslint-disable-next-line no-console -- Test runners print it beside the results.
  console.log(figure);
}

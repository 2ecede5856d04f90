/** All warnings in the console since the test began. They do not reach the console itself. */
export const warnings: string[] = [];
const {warn} = console;

beforeEach(() => {
  warnings.length = 0;
  console.warn = (...message) => void warnings.push(message.join(' '));
});

afterEach(() => {
  console.warn = warn;
});

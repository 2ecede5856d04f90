import type {Answers} from '../tree/tree.js';

export const isAnswers = (value: unknown): value is Answers =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((answer) => typeof answer === 'string');

export const without = (answers: Answers, box: string): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => id !== box));

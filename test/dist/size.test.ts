import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {bundle} from '../support/bundle.mjs';
import {pathOf} from '../support/project.js';

const kB = 1024;

const compressed = (content: string | Buffer) => brotliCompressSync(content).length;

const isWithin = (budget: number, size: number) => {
  assert.ok(size <= budget, `${size} bytes are ${size - budget} more than the budget of ${budget}`);
};

describe('A page that has the guide, compressed', () => {
  it('loads 14 kB at most before the first question can be answered', () => {
    isWithin(14 * kB, compressed(readFileSync(pathOf('dist/mitid-guide.js'))));
  });

  it('loads 48 kB at most for everything in one file', () => {
    isWithin(48 * kB, compressed(readFileSync(pathOf('dist/mitid-guide.iife.js'))));
  });

  it('loads 1.5 kB at most for a decision tree, its walks, its journeys and its outline', async () => {
    const script = await bundle("export {defineTree, journeys, outline, walk} from './dist/esm/tree/index.js';");
    isWithin(1.5 * kB, compressed(script));
  });
});

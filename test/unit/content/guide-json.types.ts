// The tests compile this file but never run it. They expect the compiler to reject each marked line.
import digitalPost from '../../../demo/own-guide/digital-post.json' with {type: 'json'};
import type {EditionWords} from '../../../src/content/edition.js';
import type {GuideJson, ImportedGuideJson, WholeGuideJson} from '../../../src/index.js';
import type {MitidGuideElement} from '../../../src/index.js';

const words = {
  title: 'Get a bicycle',
  steps: ['Find one'],
  boxes: {shop: {title: 'Go to a shop', text: [{text: 'It sells bicycles.', sources: []}]}},
};

/** An author leaves out the words that the guide has none of. */
export const guide: GuideJson = {
  format: 1,
  id: 'bicycle',
  language: 'en',
  from: '2026-11-01',
  tree: {steps: [{id: 'find', start: 'shop'}], boxes: {shop: {kind: 'outcome'}}},
  words,
};

export const misspelt: GuideJson = {
  ...guide,
  // @ts-expect-error There is no such kind of box.
  tree: {steps: [{id: 'find', start: 'shop'}], boxes: {shop: {kind: 'outcom'}}},
};

// @ts-expect-error An edition of the guide leaves nothing out.
export const edition: EditionWords = words;

// @ts-expect-error What the build writes leaves nothing out.
export const built: WholeGuideJson = guide;

/** A page sets an imported file as it is. */
export function show(element: MitidGuideElement): void {
  element.edition = digitalPost;
  element.edition = guide;
  // @ts-expect-error It has no tree.
  element.edition = {format: 1, id: 'bicycle', language: 'en', from: '2026-11-01', words};
}

// @ts-expect-error A statement has its sources.
export const unsourced: ImportedGuideJson['words']['reserve'] = [{text: 'It sells bicycles.'}];

export const imported: ImportedGuideJson = digitalPost;

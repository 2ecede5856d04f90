import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import mermaid from 'mermaid/dist/mermaid.esm.min.mjs';
import {leaflet2022} from '../../src/content/leaflet-2022/edition.js';
import {november2026} from '../../src/content/2026-11/edition.js';
import {danishMsg} from '../../src/locale/msg.js';
import {mermaid as draw, type Tree} from '../../src/tree/index.js';
import {anyTree, soundTree} from '../support/trees/random-tree.js';
import {smallTree} from '../support/trees/small-tree.js';

mermaid.initialize({startOnLoad: false});

/** The labels in the picture that Mermaid draws from a text, as a reader sees them. */
async function labelsIn(text: string): Promise<(string | null)[]> {
  const {svg} = await mermaid.render('picture', text);
  const picture = new DOMParser().parseFromString(svg, 'text/html');
  return [...picture.querySelectorAll('.node .nodeLabel, .edgeLabels .edgeLabel p')].map(
    ({textContent}) => textContent,
  );
}

const awkward = [
  'Har du "pas" & <b>chip</b>? [x] {y} (z) | end',
  '#35; #quot; &amp; ;%% comment',
  '`code` *em* _em_ **strong** $$x$$',
  '1. first',
  '- item',
  'style a:#f00; classDef b:#0f0;',
  'to\nlines\\n',
  'a -->|b| c:::d fa:fa-car https://mitid.dk/?a=b',
  'æøå عربي 😀',
];

describe('Mermaid reads the text of', () => {
  it('a tree, and shows its boxes and answers', async () => {
    const labels = await labelsIn(draw(smallTree));
    for (const id of [...Object.keys(smallTree.boxes), 'unsure', 'worked', 'failed']) expect(labels).to.include(id);
  });

  for (const {id, tree, words} of [leaflet2022, november2026]) {
    it(`the edition ${id}, and shows its words as they are written`, async () => {
      const {boxes} = words(danishMsg);
      const wordsOf = new Map(Object.entries(boxes));
      const label = (box: string, answer?: string) => {
        const found = wordsOf.get(box);
        return (answer === undefined ? found?.title : found?.answers?.[answer]?.label) ?? '';
      };
      const labels = await labelsIn(draw<string>(tree, label));
      for (const {title, answers = {}} of wordsOf.values()) {
        expect(labels).to.include(title);
        for (const answer of Object.values(answers)) expect(labels).to.include(answer.label);
      }
    });
  }

  for (const text of awkward) {
    it(`a tree whose labels are ${JSON.stringify(text)}, and shows them unchanged`, async () => {
      const labels = await labelsIn(draw(smallTree, () => text));
      expect([...new Set(labels.map((label) => label?.trim()))]).to.have.members(['', text]);
    });
  }

  it('any tree with any labels', async () => {
    const trees: fc.Arbitrary<Tree> = fc.oneof(soundTree, anyTree);
    await fc.assert(
      fc.asyncProperty(trees, fc.oneof(fc.string(), fc.string({unit: 'binary'})), async (tree, text) => {
        await mermaid.parse(draw(tree));
        await mermaid.parse(draw(tree, () => text));
      }),
      {numRuns: 200},
    );
  });
});

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {leaflet2022} from '../../../src/content/leaflet-2022/edition.js';
import {november2026} from '../../../src/content/2026-11/edition.js';
import {graphOf, keyOfBox, keyOfStep, type Graph} from '../../../src/guide/picture/graph.js';
import {layOut, type Layout, type Point, type Rectangle} from '../../../src/guide/picture/layout.js';
import {readingOrder} from '../../../src/guide/picture/reading-order.js';
import {wayTaken} from '../../../src/guide/picture/way-taken.js';
import {waysAhead} from '../../../src/guide/picture/ways-ahead.js';
import {nextStep, walk, type Tree} from '../../../src/tree/index.js';
import {exitsOf} from '../../../src/tree/walk.js';
import {amount, seed} from '../../support/amounts.js';
import {anyTree, soundTree, withAnswers} from '../../support/trees/random-tree.js';
import {smallTree} from '../../support/trees/small-tree.js';

const editions: readonly [string, Tree][] = [
  ['the leaflet', leaflet2022.tree],
  ['the edition of November 2026', november2026.tree],
];

const runs = {numRuns: amount(1000, 60), seed};

/** A layout in which boxes and labels are of many sizes. */
function layOutRagged(graph: Graph): Layout {
  const height = new Map(graph.places.map(({key}, index) => [key, 30 + ((index * 37) % 90)]));
  return layOut(graph, {
    place: (key) => ({width: 200, height: height.get(key) ?? 0}),
    label: (arrow) => (graph.arrows[arrow]?.answer === 'continue' ? {width: 0, height: 0} : {width: 60, height: 24}),
    gap: 16,
  });
}

/** Points along an arrow, as it is drawn: straight down a column, curved from one column to another. */
function along(points: readonly Point[]): Point[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index] ?? to;
    return Array.from({length: 21}, (_, part) => {
      const t = part / 20;
      const across = 3 * t ** 2 - 2 * t ** 3;
      const half = (from.y + to.y) / 2;
      const down = (1 - t) ** 3 * from.y + 3 * (1 - t) ** 2 * t * half + 3 * (1 - t) * t ** 2 * half + t ** 3 * to.y;
      return {x: from.x + (to.x - from.x) * across, y: from.x === to.x ? from.y + (to.y - from.y) * t : down};
    });
  });
}

const isInside = ({x, y}: Point, box: Rectangle) =>
  x > box.x + 0.01 && x < box.x + box.width - 0.01 && y > box.y + 0.01 && y < box.y + box.height - 0.01;

/** Where an arrow passes through a box, in words. */
const collisions = (graph: Graph, layout: Layout): string[] =>
  layout.arrows.flatMap(({points}, index) =>
    [...layout.places].flatMap(([key, box]) =>
      along(points).some((point) => isInside(point, box))
        ? `${graph.arrows[index]?.from ?? ''} → ${graph.arrows[index]?.to ?? ''} through ${key}`
        : [],
    ),
  );

const touches = ({x, y}: Point, box: Rectangle) =>
  x >= box.x && x <= box.x + box.width && (Math.abs(y - box.y) < 0.01 || Math.abs(y - box.y - box.height) < 0.01);

/** Every arrow of a tree, as the picture names it, from the tree itself. */
function arrowsOf({steps, boxes}: Tree): string[] {
  const found: string[] = [];
  steps.forEach(({start}, step) => {
    found.push(`${keyOfStep(step)} → ${keyOfBox(start)}`);
    const seen = new Set<string>();
    const visit = (box: string) => {
      const content = boxes[box];
      if (!content || seen.has(box)) return;
      seen.add(box);
      for (const {id, to} of exitsOf(content)) {
        found.push(`${keyOfBox(box)} ${id} → ${to === nextStep ? keyOfStep(step + 1) : keyOfBox(to)}`);
        if (to !== nextStep) visit(to);
      }
    };
    visit(start);
  });
  return found.sort();
}

const named = ({arrows}: Graph) =>
  arrows.map(({from, to, answer}) => (answer === undefined ? `${from} → ${to}` : `${from} ${answer} → ${to}`)).sort();

describe('The picture of the whole guide', () => {
  for (const [name, tree] of editions) {
    it(`has every arrow of ${name}, and no other`, () => {
      assert.deepEqual(named(graphOf(tree)), arrowsOf(tree));
    });
  }

  it('has every arrow of any sound tree, from box to box, none through a box, and no box upon another', () => {
    fc.assert(
      fc.property(soundTree, (tree) => {
        const graph = graphOf(tree);
        assert.deepEqual(named(graph), arrowsOf(tree));
        const layout = layOutRagged(graph);
        assert.deepEqual(collisions(graph, layout), []);
        layout.arrows.forEach(({points}, index) => {
          const {from = '', to = ''} = graph.arrows[index] ?? {};
          const [source, target] = [from, to].map((key) => layout.places.get(key));
          const [start, end] = [points[0], points.at(-1)];
          assert.ok(
            source && target && start && end && touches(start, source) && touches(end, target),
            `${from} → ${to}`,
          );
        });
        const boxes = [...layout.places.values()];
        boxes.forEach((one, index) => {
          for (const {x, y, width, height} of boxes.slice(index + 1)) {
            const apart =
              one.x + one.width <= x || x + width <= one.x || one.y + one.height <= y || y + height <= one.y;
            assert.ok(apart, 'two boxes overlap');
          }
        });
      }),
      runs,
    );
  });

  it('is drawn row by row in the order in which it is read, whatever the sizes of the boxes', () => {
    fc.assert(
      fc.property(soundTree, (tree) => {
        const graph = graphOf(tree);
        const {places} = layOutRagged(graph);
        const middle = (key: string) => {
          const {x, y, height} = places.get(key) ?? {x: 0, y: 0, height: 0};
          return {x, row: y + height / 2};
        };
        const read = readingOrder(graph).map(({key}) => middle(key));
        read.slice(1).forEach(({x, row}, index) => {
          const before = read[index] ?? {x: 0, row: 0};
          assert.ok(before.row < row || (Math.abs(before.row - row) < 0.01 && before.x < x));
        });
      }),
      runs,
    );
  });

  it('is drawn for a tree with faults as well', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const graph = graphOf(tree);
        assert.equal(layOutRagged(graph).arrows.length, graph.arrows.length);
        assert.equal(readingOrder(graph).length, graph.places.length);
      }),
      runs,
    );
  });

  it('marks the way from the first step to where the visitor is, and to the plan at the end', () => {
    const graph = graphOf(smallTree);
    const underway = wayTaken(walk(smallTree, {passport: 'unsure', website: 'failed'}), graph);
    assert.deepEqual(
      [...underway.places].sort(),
      [keyOfStep(0), ...['passport', 'website', 'phone'].map(keyOfBox)].sort(),
    );
    const done = wayTaken(walk(smallTree, {passport: 'no', office: 'continue', device: 'yes'}), graph);
    assert.deepEqual(
      [...done.arrows].map(({from, to}) => `${from} → ${to}`).sort(),
      [
        [keyOfStep(0), keyOfBox('passport')],
        [keyOfBox('passport'), keyOfBox('office')],
        [keyOfBox('office'), keyOfStep(1)],
        [keyOfStep(1), keyOfBox('device')],
        [keyOfBox('device'), keyOfBox('app')],
        [keyOfBox('app'), keyOfStep(2)],
      ]
        .map((ends) => ends.join(' → '))
        .sort(),
    );
  });

  it('leads ahead where one way alone leads, and gives the answers of that way', () => {
    const ahead = waysAhead(graphOf(smallTree), 'phone');
    assert.deepEqual(Object.fromEntries(ahead), {scan: {phone: 'yes'}, office: {phone: 'no'}});
    fc.assert(
      fc.property(withAnswers(soundTree), ([tree, answers]) => {
        const {passed, current} = walk(tree, answers);
        if (current === undefined) return;
        const given = Object.fromEntries(passed.map(({box, answer}) => [box, answer]));
        for (const [box, way] of waysAhead(graphOf(tree), current)) {
          const there = walk(tree, {...given, ...way});
          const last = there.done ? there.endings.at(-1)?.box : there.current;
          assert.equal(last, box);
        }
      }),
      runs,
    );
  });
});

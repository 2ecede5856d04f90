import {answersOf, boxOf, type Box, type Tree} from './tree.js';

/**
 * The boxes that `start` leads to within its step. Each comes after the boxes that it leads to, and `start` is last, so
 * an arrow to anything but an earlier box closes a cycle. Boxes already in `entered` are skipped; the others are added
 * to it. Does not recurse, because a deep tree would overflow the call stack.
 */
export function orderFrom<Id extends string>(tree: Tree<Id>, start: Id, entered = new Set<string>()): Map<Id, Box<Id>> {
  const order = new Map<Id, Box<Id>>();
  const stack: string[] = entered.has(start) ? [] : [start];
  for (let id; (id = stack[stack.length - 1]) !== undefined;) {
    const box = boxOf(tree, id);
    if (box && !entered.has(id)) {
      entered.add(id);
      for (const {to} of answersOf(box)) if (!entered.has(to)) stack.push(to);
    } else {
      stack.pop();
      if (box) order.set(id as Id, box);
    }
  }
  return order;
}

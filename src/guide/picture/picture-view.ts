import {html, nothing, svg} from 'lit';
import {forward, tick} from '../../icons/icons.js';
import {deferredWords} from '../words/deferred-words.js';
import {icon} from '../views/icon.js';
import {answerLabel, inEditionLanguage} from '../views/statements.js';
import {visuallyHidden, wordsOf, type View} from '../view.js';
import type {Arrow, Graph, Place} from './graph.js';
import {pictureWords} from './picture-words.js';
import {readingOrder} from './reading-order.js';
import {wayTaken, type WayTaken} from './way-taken.js';
import {waysAhead} from './ways-ahead.js';

/** What the parts of a picture are drawn from. */
interface Drawing {
  readonly view: View;
  readonly graph: Graph;
  readonly way: WayTaken;
  readonly words: ReturnType<typeof pictureWords>;
  /** Takes the visitor to a box; `undefined` if the picture does not lead there. */
  readonly goTo: (box: string) => (() => void) | undefined;
}

/** What is written at a place: the name of the step, or the title of the box. */
function nameOf({view}: Drawing, {kind, step, box}: Place) {
  const {guide, words, msg} = view;
  if (kind === 'plan') return deferredWords(msg).plan;
  if (kind === 'box') return inEditionLanguage(view, wordsOf(view, box).title);
  return html`${guide.step(step + 1, words.steps.length)}: ${inEditionLanguage(view, words.steps[step])}`;
}

const ticked = ({words}: Drawing) => html`${icon(tick)}${visuallyHidden(`, ${words.passed}`)}`;

/** A place: its name, which is a button where it leads somewhere, and whether the visitor has come by. */
function place(drawing: Drawing, each: Place) {
  const {view, way, words, goTo} = drawing;
  const {key, kind, box} = each;
  const go = kind === 'box' ? goTo(box) : undefined;
  const name = nameOf(drawing, each);
  const isTaken = way.places.has(key);
  const isCurrent = kind === 'box' && view.walk.current === box && isTaken;
  const text = html`${name}${isTaken && !isCurrent ? ticked(drawing) : nothing}`;
  const boxKind = view.edition.tree.boxes[box]?.kind ?? kind;
  const classes = `place place-${boxKind} ${isTaken ? 'taken' : ''}`;
  const content = html`<span>${isCurrent ? html`<strong class="here">${words.here}</strong>` : nothing}${text}</span>`;
  return go
    ? html`<button class=${classes} part="button" data-place=${key} @click=${go}>${content}</button>`
    : html`<div class=${classes} data-place=${key} aria-current=${isCurrent ? 'step' : nothing}>${content}</div>`;
}

/** An answer and what it leads to. The picture shows the answer alone, on its arrow. */
function arrow(drawing: Drawing, each: Arrow) {
  const {view, graph, way} = drawing;
  const {from, to, answer = ''} = each;
  const [source, target] = [from, to].map((key) => graph.places.find((other) => other.key === key));
  if (!source || !target) return nothing;
  const label = answerLabel(view, source.box, answer);
  const taken = way.arrows.has(each);
  return html`<li>
    <span class="arrow-label ${taken ? 'taken' : ''}" data-arrow=${graph.arrows.indexOf(each)}
      >${label}${taken && label ? ticked(drawing) : nothing}</span
    ><span class="target">${label ? ': ' : html`${icon(forward)} `}${nameOf(drawing, target)}</span>
  </li>`;
}

/** The boxes of a step, and under each the arrows that lead away from it. */
const step = (drawing: Drawing, places: readonly Place[]) =>
  places
    .filter(({kind}) => kind === 'box')
    .map(
      (each) =>
        html`<li>
          ${place(drawing, each)}
          <ul role="list">
            ${drawing.graph.arrows.filter(({from}) => from === each.key).map((out) => arrow(drawing, out))}
          </ul>
        </li>`,
    );

/**
 * The whole guide: as nested lists, in which each box comes once and each answer names what it leads to. `arrange` makes
 * a flowchart of the same elements, so both have the same content in the same order.
 */
export function pictureView(view: View, graph: Graph, {onPaper = false} = {}) {
  const {walk, actions, edition} = view;
  const ahead = walk.current === undefined || onPaper ? undefined : waysAhead(graph, walk.current);
  const passed = new Set(walk.passed.map(({box}) => box));
  const drawing: Drawing = {
    view,
    graph,
    words: pictureWords(view.msg),
    way: onPaper ? {places: new Set(), arrows: new Set()} : wayTaken(walk, graph),
    goTo: (box) => {
      const answers = ahead?.get(box);
      if (onPaper) return undefined;
      if (passed.has(box)) return () => actions.change(box);
      return answers && (() => actions.goTo(answers));
    },
  };
  const order = readingOrder(graph);
  const inStep = (index: number) => order.filter(({step}) => step === index);
  return html`<div class="picture" data-layout="list">
    <svg class="arrows" aria-hidden="true">
      ${graph.arrows.map((each) => svg`<path class=${drawing.way.arrows.has(each) ? 'taken' : ''} />`)}
    </svg>
    <ol role="list">
      ${[...edition.tree.steps, undefined].map((_, index) => {
        const places = inStep(index);
        const boxes = step(drawing, places);
        return html`<li>
          ${places.filter(({kind}) => kind !== 'box').map((each) => place(drawing, each))}
          ${
            boxes.length
              ? html`<ol role="list">
                  ${boxes}
                </ol>`
              : nothing
          }
        </li>`;
      })}
    </ol>
  </div>`;
}

import {assert} from '@open-wc/testing';
import {html, render} from 'lit';
import {accessibleNodes, clickOn, emulateMedia, press, resize} from '../support/page.js';

const mediaQueries = [
  'print',
  '(prefers-color-scheme: dark)',
  '(forced-colors: active)',
  '(prefers-reduced-motion: reduce)',
  '(prefers-contrast: more)',
];

const matchingQueries = () => mediaQueries.filter((query) => matchMedia(query).matches);

describe('The page of a test', () => {
  it('takes on each emulated preference of a system, and a width', async () => {
    await emulateMedia({
      type: 'print',
      colorScheme: 'dark',
      forcedColors: 'active',
      reducedMotion: 'reduce',
      contrast: 'more',
    });
    await resize(320);
    assert.deepEqual(matchingQueries(), mediaQueries);
    assert.equal(innerWidth, 320);
  });

  it('is reset before the next test', () => {
    assert.deepEqual(matchingQueries(), []);
    assert.equal(innerWidth, 800);
  });

  it('is read in order, including shadow roots and slotted content', async () => {
    const page = document.body.appendChild(document.createElement('div'));
    const words = (...texts: string[]) => texts.map((text) => html`<p>${text}</p>`);
    render([words('first'), html`<div id="host">${words('third')}</div>`, words('fifth')], page);
    const shadow = page.querySelector('#host')?.attachShadow({mode: 'open'});
    if (!shadow) throw new Error('no shadow root');
    render([words('second'), html`<slot></slot>`, words('fourth')], shadow);

    const read = (await accessibleNodes()).filter(({role}) => role === 'StaticText').map(({name}) => name);
    assert.deepEqual(read, ['first', 'second', 'third', 'fourth', 'fifth']);
    page.remove();
  });

  it('reacts to mouse and keyboard as it does for a visitor', async () => {
    const clicked: string[] = [];
    const page = document.body.appendChild(document.createElement('div'));
    const button = (id: string) => html`<button id=${id} @click=${() => clicked.push(id)}>${id}</button>`;
    render([button('first'), button('second')], page);

    await clickOn(page.querySelector('#first') ?? page);
    await press('Tab');
    await press('Enter');
    await press('Shift+Tab');
    await press('Space');

    assert.deepEqual(clicked, ['first', 'second', 'first']);
    assert.isTrue(document.querySelector('#first')?.matches(':focus-visible'));
    const buttons = (await accessibleNodes()).filter(({role}) => role === 'button');
    assert.deepEqual(
      buttons.map(({name, properties}) => [name, properties['focused']]),
      [
        ['first', true],
        ['second', undefined],
      ],
    );
    page.remove();
  });
});

// The guide as a small Lit element, as the Lit documentation teaches it.
import cards from 'cards';
import styles from 'cards.css';
import {html, LitElement, nothing, unsafeCSS} from 'lit';
import {follow, isFor, planOf} from './follow.js';

const {boxes, words} = cards;

const statement = ({text, link}) => html`${text} ${link ? html`<a href=${link.href}>${link.text}</a>` : nothing}`;
const paragraphs = (statements, passed) =>
  statements.filter(isFor(passed)).map((each) => html`<p>${statement(each)}</p>`);
const rows = (items, passed) => items.filter(isFor(passed)).map((each) => html`<li>${statement(each)}</li>`);

const list = ({kind, title, items}, passed) =>
  html`${title ? html`<h4>${title}</h4>` : nothing}${
    kind === 'how' ? html`<ol>${rows(items, passed)}</ol>` : html`<ul>${rows(items, passed)}</ul>`
  }`;

const contentOf = ({text, lists, aside}, passed) =>
  html`${paragraphs(text, passed)}${lists.map((each) => list(each, passed))}${
    aside ? html`<h4>${aside.title}</h4>${paragraphs(aside.text, passed)}` : nothing
  }`;

const disclosure = (title, content) => html`<details><summary>${title}</summary><div>${content}</div></details>`;

function task({title, as, ...content}, passed) {
  if (as === 'done') return html`<li><p>✓ ${title}</p></li>`;
  if (as === 'fallback') return html`<li>${disclosure(title, contentOf(content, passed))}</li>`;
  return html`<li><h4>${title}</h4>${contentOf(content, passed)}</li>`;
}

class MitidLit extends LitElement {
  static styles = unsafeCSS(styles);
  static properties = {given: {state: true}};

  constructor() {
    super();
    this.given = [];
  }

  async go(given) {
    this.given = given;
    await this.updateComplete;
    this.renderRoot.querySelector('h3').focus();
  }

  render() {
    const {given} = this;
    const {at, passed, endings} = follow(cards, given);
    const box = boxes[at];
    const {step, position, remaining} = box ?? {step: cards.steps.length, position: words.finished, remaining: ''};
    return html`<div class="guide">
      <h2>${cards.title}</h2>
      ${given.length ? nothing : html`<p>${cards.lead}</p>`}
      <ol class="steps">
        ${cards.steps.map(
          (name, index) => html`<li aria-current=${index === step ? 'step' : nothing}>${index + 1}. ${name}</li>`,
        )}
      </ol>
      <p class="position"><span>${position}</span><span>${remaining}</span></p>
      <div class="card">
        <h3 tabindex="-1">${box?.title ?? words.plan}</h3>
        ${box ? this.box(box, passed) : this.plan(endings, passed)}
      </div>
      ${
        given.length
          ? html`<button @click=${() => this.go(given.slice(0, -1))}>${words.back}</button>
              <button @click=${() => this.go([])}>${words.restart}</button>`
          : nothing
      }
      <h3>${words.asides}</h3>
      ${cards.asides.map(({title, text}) => disclosure(title, paragraphs(text, passed)))}
      <p class="checked">${cards.checked}</p>
    </div>`;
  }

  box({ask, answers, ...content}, passed) {
    return html`${contentOf(content, passed)}${ask ? html`<p>${ask}</p>` : nothing}
      <div class="answers">
        ${answers.map(({id, label}) => html`<button @click=${() => this.go([...this.given, id])}>${label}</button>`)}
      </div>`;
  }

  plan(endings, passed) {
    return html`<ol>
        ${planOf(cards, endings).map((each) => task(each, passed))}
      </ol>
      <p>${words.takeHome}</p>
      <h4>${words.reserve}</h4>
      ${paragraphs(cards.reserve, passed)}`;
  }
}

customElements.define('mitid-lit', MitidLit);

import {css} from 'lit';

/**
 * `all: initial` on the root keeps the page's styles out. The guide then inherits only what it should share with the
 * page, such as its font family, font size, letter spacing and colour scheme. Outside the card it also has the page's
 * own text colour, because it stands on the page's ground, which may be dark in a page that declares no dark scheme:
 * the guide's own colours are only for what has a ground of its own. All lengths are in `em` of the root. The root also keeps
 * the guide in: visually hidden text does not make the page longer, and floats of the page do not overlap the card. The
 * guide's own custom properties begin with `--mg-`, because a page's `@property` rule also applies inside shadow roots.
 */
export const styles = css`
  /* While focus is inside, the host matches a page's \`:focus\` too. */
  :host {
    display: block;
    outline: none !important;
  }

  :host([hidden]) {
    display: none;
  }

  .guide {
    all: initial;
    visibility: inherit;
    color-scheme: inherit;
    font-family: inherit;
    font-size: max(16px, var(--mitid-guide-font-size, 1em));
    line-height: 1.5;
    letter-spacing: inherit;
    word-spacing: inherit;

    --mg-accent: var(--mitid-guide-accent, #0b5a5c);
    --mg-on-accent: #fff;
    --mg-surface: #fff;
    --mg-tint: #eef5f4;
    --mg-ink: #1b2426;
    --mg-quiet: #465155;
    --mg-line: #ccd5d5;
    --mg-warning: #fff4d9;
    --mg-warning-line: #b07d12;
    --mg-radius: var(--mitid-guide-radius, 0.5em);
    --mg-mark: currentColor;

    position: relative;
    display: flow-root;
    max-inline-size: 46em;
    padding-block-end: 1.5em;
    color: inherit;
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
  }

  @supports (color: light-dark(#000, #fff)) {
    .guide {
      --mg-accent: light-dark(var(--mitid-guide-accent, #0b5a5c), var(--mitid-guide-accent-dark, #86d6cf));
      --mg-on-accent: light-dark(#fff, #10201f);
      --mg-surface: light-dark(#fff, #1a2123);
      --mg-tint: color-mix(in srgb, var(--mg-accent) 8%, var(--mg-surface));
      --mg-ink: light-dark(#1b2426, #f0f4f3);
      --mg-quiet: light-dark(#465155, #c2cccb);
      --mg-line: light-dark(#ccd5d5, #46555a);
      --mg-warning: light-dark(#fff4d9, #3a2f12);
      --mg-warning-line: light-dark(#b07d12, #d9a93c);
    }
  }

  /* A guide far from what is on screen costs no layout. The first on the page is most often the only one, and needs none. */
  @supports (overflow-clip-margin: 0.5em) {
    @media screen {
      :host(:nth-of-type(n + 2)) .guide {
        content-visibility: auto;
        contain-intrinsic-block-size: auto 60em;
        overflow-clip-margin: 0.5em;
      }
    }
  }

  * {
    box-sizing: border-box;
  }

  p,
  ol,
  ul {
    margin: 0;
    padding: 0;
  }

  /* An explicit appearance also sets the background, because the page may use the opposite scheme. */
  .light,
  .dark {
    padding: 1em;
    background: Canvas;
    color-scheme: light;
  }

  .dark {
    color-scheme: dark;
  }

  /* What has a ground of its own. */
  .light,
  .dark,
  .card,
  .notice,
  .organisation,
  .debug {
    --mg-mark: var(--mg-accent);

    color: var(--mg-ink);
  }

  :focus-visible {
    outline: 0.1875em solid var(--mg-mark);
    outline-offset: 0.125em;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  /* Headings */

  .guide-title {
    margin-block-end: 0.75em;
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }

  .title {
    max-inline-size: 26em;
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.3;
    scroll-margin-block: 6em;
    text-wrap: pretty;
  }

  .card > .title {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
    align-items: center;
  }

  .title > :last-child {
    flex: 1 1 11em;
    min-inline-size: 0;
  }

  .lead {
    margin-block: -0.375em 1.25em;
  }

  /* Progress */

  .steps {
    display: flex;
    list-style: none;
  }

  .step {
    position: relative;
    flex: 1 1 0;
    min-inline-size: 0;
    padding-inline-end: 1em;
    line-height: 1.35;
  }

  .step:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block-start: calc(1em - 1px);
    inset-inline: 2.5em 0.5em;
    border-block-start: 2px solid var(--mg-line);
  }

  .marker {
    display: flex;
    align-items: center;
    justify-content: center;
    inline-size: 2em;
    block-size: 2em;
    margin-block-end: 0.375em;
    border: 2px solid var(--mg-mark);
    border-radius: 50%;
    font-weight: 700;
    line-height: 1;
  }

  /* Its border has the colour of its number: seen on a ground that is like the accent colour. */
  .current .marker {
    background: var(--mg-accent);
    color: var(--mg-on-accent);
  }

  .current .step-name {
    font-weight: 700;
  }

  .step-name {
    display: block;
  }

  .position {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    margin-block: 1.25em 0.5em;
  }

  .current-position {
    font-weight: 700;
  }

  /* The card */

  .card {
    padding: 2em clamp(1.25em, 4%, 2em) clamp(1.25em, 4%, 2em);
    border: 1px solid var(--mg-line);
    border-block-start: 0.25em solid var(--mg-accent);
    border-radius: var(--mg-radius);
    background: var(--mg-surface);
  }

  /* The card, and its words in one more language: beside it if there is room for both, else under it. */
  .pair {
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
    align-items: flex-start;
  }

  .pair > * {
    flex: 1 1 20em;
    min-inline-size: 0;
  }

  .guide:has(> .pair > .beside:is(div, [open]:not([hidden]))) {
    max-inline-size: 68em;
  }

  .card p {
    max-inline-size: 38em;
    margin-block-start: 0.75em;
  }

  /* A picture is beside its sentence if there is room, else under it. The first line stays level with a list marker. */
  .illustrated {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    inline-size: 100%;
  }

  .illustrated > :first-child {
    flex: 1 1 18em;
    min-inline-size: 0;
  }

  .illustration {
    flex: none;
    inline-size: 10em;
    max-inline-size: 100%;
    block-size: 7.5em;
  }

  .illustration svg {
    display: block;
    inline-size: 100%;
  }

  .badge {
    display: flex;
    flex: none;
    align-items: center;
    justify-content: center;
    inline-size: 1.75em;
    block-size: 1.75em;
    border-radius: 50%;
    background: var(--mg-tint);
    color: var(--mg-accent);
  }

  .card .loading:not(:empty) {
    padding: 0.75em 1em;
    border: 1px solid var(--mg-warning-line);
    border-radius: var(--mg-radius);
    background: var(--mg-warning);
  }

  .card .loading:empty {
    margin: 0;
  }

  /* Buttons */

  button {
    all: unset;
    box-sizing: border-box;
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    justify-content: center;
    min-block-size: max(2.75em, 44px);
    min-inline-size: 44px;
    padding: 0.5em 1em;
    border-radius: var(--mg-radius);
    cursor: pointer;
    font-weight: 700;
    line-height: 1.25;
    text-align: center;
    -webkit-tap-highlight-color: transparent;
  }

  button:focus-visible {
    outline: 0.1875em solid var(--mg-mark);
    outline-offset: 0.125em;
  }

  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block-start: 1.5em;
  }

  /* Side by side if there is room for all of them, else each at full width. */
  .answer {
    flex: 1 0 max(7em, (26em - 100%) * 999);
    max-inline-size: 100%;
    min-block-size: max(3.5em, 56px);
    border: 2px solid var(--mg-accent);
    background: var(--mg-surface);
    color: var(--mg-accent);
    font-size: 1.125em;
  }

  .languages {
    min-block-size: max(2.75em, 44px);
    margin-block-end: 0.5em;
  }

  @media (forced-colors: active) {
    .current .marker {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }

    .answer {
      border-color: ButtonText;
    }
  }
`;

import {css} from 'lit';

/** Styles of the deferred views. They are adopted after those in `mitid-guide.styles.ts`. */
export const styles = css`
  /* It has focus for a moment after each act: see hand-over-focus.ts. */
  .guide:focus {
    outline: none;
  }

  .answer:hover {
    background: var(--mg-tint);
  }

  .answer:active {
    background: var(--mg-accent);
    color: var(--mg-on-accent);
  }

  .card {
    position: relative;
  }

  /* In the padding of the card, above its title. */
  .read-aloud {
    position: absolute;
    inset-block-start: -0.625em;
    inset-inline-end: 0.25em;
  }

  .link {
    color: var(--mg-mark);
    text-underline-offset: 0.15em;
    overflow-wrap: anywhere;
  }

  .link:hover {
    text-decoration-thickness: 2px;
  }

  .step.done:not(:last-child)::before {
    border-color: var(--mg-mark);
  }

  .done .marker {
    background: var(--mg-accent);
    color: var(--mg-on-accent);
  }

  .pair > .beside {
    border-block-start: 1px solid var(--mg-line);
    padding-block-start: 0;
  }

  .pair > .beside:not([open]) {
    flex-basis: 100%;
    padding-block-end: 0;
  }

  /* Nothing jumps from where somebody reads it when the words come. No \`~\`: an element that comes or goes would have
     the browser match every element after it again. */
  .guide:has(> .pair > .beside > .loading-first) > :is(.features, .asides, .checked, slot):not(:focus-within) {
    visibility: hidden;
  }

  .small-title {
    font-weight: 700;
    margin-block-end: 0.5em;
  }

  .features {
    margin-block-start: 1.5em;
  }

  .feature-content {
    padding-block-end: 1em;
  }

  /* Asides */

  .asides {
    margin-block-start: 1.5em;
  }

  details {
    border-block-start: 1px solid var(--mg-line);
  }

  details:last-of-type {
    border-block-end: 1px solid var(--mg-line);
  }

  summary {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: max(2.75em, 44px);
    padding-block: 0.5em;
    cursor: pointer;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary:hover span {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  /* An arrowhead: two sides of a square that stands on its corner. */
  summary::before {
    content: '';
    box-sizing: border-box;
    flex: none;
    inline-size: 0.625em;
    block-size: 0.625em;
    margin-inline: 0.3125em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: translateY(-25%) rotate(45deg);
    transition: transform 0.15s;
  }

  [open] > summary::before {
    transform: translateY(25%) rotate(225deg);
  }

  .aside-text {
    max-inline-size: 38em;
    padding-block-end: 1em;
    padding-inline-start: 1.75em;
  }

  .aside-text p + p {
    margin-block-start: 0.5em;
  }

  .checked {
    margin-block-start: 1em;
  }

  [dir='rtl'] .back .icon,
  [dir='rtl'] .primary .icon {
    transform: scaleX(-1);
  }

  .list-title,
  .notice-title {
    font-weight: 700;
  }

  .list-title {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }

  .list-title .icon {
    color: var(--mg-accent);
  }

  .list {
    max-inline-size: 38em;
    margin-block-start: 1.25em;
  }

  .list ol,
  .list ul {
    padding-inline-start: 1.5em;
  }

  .list ul {
    list-style: disc;
  }

  .list li {
    margin-block-start: 0.375em;
    padding-inline-start: 0.25em;
  }

  li::marker {
    color: var(--mg-accent);
    font-weight: 700;
  }

  .box-aside {
    margin-block-start: 1.5em;
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--mg-line);
  }

  .box-aside p {
    margin-block-start: 0.25em;
  }

  .organisation {
    max-inline-size: 38em;
    margin-block-start: 1.25em;
    padding: 0.75em 1em;
    border-radius: var(--mg-radius);
    background: var(--mg-tint);
  }

  .organisation ul {
    list-style: none;
  }

  .organisation li + li {
    margin-block-start: 0.25em;
  }

  .debug {
    margin-block-start: 1.5em;
    padding: 1em 1.25em;
    border: 2px dashed var(--mg-warning-line);
    border-radius: var(--mg-radius);
    background: var(--mg-warning);
  }

  .debug ul {
    margin-block-start: 0.5em;
    padding-inline-start: 1.5em;
  }

  .card .come-back {
    margin-block-start: 1.5em;
  }

  .ask {
    margin-block-start: 0.75em;
    font-weight: 700;
  }

  [href^='tel'] {
    white-space: nowrap;
  }

  .ask + .answers {
    margin-block-start: 0.75em;
  }

  .primary,
  .primary:active {
    background: var(--mg-accent);
    color: var(--mg-on-accent);
  }

  .primary {
    flex: 0 1 auto;
    min-block-size: max(3.5em, 56px);
    padding-inline: 1.5em;
    border: 2px solid transparent;
    font-size: 1.125em;
  }

  .primary:hover,
  .secondary:hover {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }

  .secondary {
    margin-block-start: 0.75em;
    border: 2px solid var(--mg-ink);
    color: var(--mg-ink);
  }

  .quiet {
    padding-inline: 0.75em;
    color: var(--mg-mark);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .quiet:hover {
    text-decoration-thickness: 2px;
  }

  .navigation {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    justify-content: space-between;
    margin-block-start: 0.5em;
  }

  .copied {
    display: block;
    text-align: center;
  }

  .link-url {
    inline-size: 100%;
    min-block-size: 2.75em;
    margin-block-start: 0.25em;
    padding-inline: 0.5em;
    border: 1px solid var(--mg-quiet);
    border-radius: var(--mg-radius);
    background: var(--mg-surface);
    color: var(--mg-ink);
    font: inherit;
  }

  /* The plan: a checklist */

  .tasks {
    margin-block-start: 1.5em;
    list-style: none;
  }

  .task {
    display: flex;
    gap: 0.875em;
    padding-block: 1.25em;
    border-block-start: 1px solid var(--mg-line);
  }

  .task > div,
  .task > details {
    flex: 1;
    min-inline-size: 0;
  }

  .number {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 1.875em;
    block-size: 1.875em;
    border: 2px solid var(--mg-accent);
    border-radius: 50%;
    color: var(--mg-accent);
    font-weight: 700;
  }

  .task-title {
    display: flex;
    gap: 0.75em;
    justify-content: space-between;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.4;
  }

  .task-title span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  .task-title .icon {
    margin-block-start: 0.1em;
    color: var(--mg-quiet);
  }

  .card .done p {
    margin: 0;
  }

  .task.done {
    align-items: center;
    padding-block: 0.75em;
    color: var(--mg-quiet);
  }

  .done .number {
    background: var(--mg-accent);
    color: var(--mg-on-accent);
  }

  .plan .take-home {
    max-inline-size: none;
    margin-block: 0 1.25em;
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--mg-line);
    font-weight: 700;
  }

  .fallback details {
    border: 0;
  }

  .fallback summary {
    font-weight: 700;
  }

  .task.fallback {
    padding-block: 0.5em;
  }

  .plan .answers-given {
    margin-block-end: -0.5em;
  }

  .reserve {
    padding: 1em 1.25em;
    border-radius: var(--mg-radius);
    background: var(--mg-tint);
  }

  .reserve p {
    margin-block-start: 0.25em;
  }

  .answers-given {
    margin-block-start: 1.5em;
  }

  .answers-given ul {
    list-style: none;
    border-block-end: 1px solid var(--mg-line);
  }

  .answers-given li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    padding-block: 0.25em;
    border-block-start: 1px solid var(--mg-line);
  }

  .asked {
    flex: 1 1 16em;
  }

  .answers-given .reason {
    flex: 1 0 100%;
    margin: 0 0 0.5em;
  }

  .given {
    flex: 1 0 auto;
    max-inline-size: 7em;
  }

  .languages details {
    border: 0;
  }

  /* The browser hides it, too, but for checkers it would be there, behind the title. */
  .languages details:not([open]) .language-list {
    display: none;
  }

  .languages summary {
    flex-wrap: wrap;
  }

  .languages summary,
  .language-list {
    justify-content: flex-end;
  }

  .languages summary::before {
    order: 1;
  }

  .language-list {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    padding-block-end: 1em;
  }

  [aria-current='true'] {
    box-shadow: inset 0 0 0 2px;
    text-decoration: none;
  }

  .notice > div {
    min-inline-size: 0;
  }

  .notice {
    display: flex;
    gap: 0.75em;
    margin-block-end: 1.5em;
    padding: 1em 1.25em;
    border: 1px solid var(--mg-warning-line);
    border-radius: var(--mg-radius);
    background: var(--mg-warning);
  }

  /* Links alone on a line: as tall as a finger needs. */
  .organisation .link {
    display: inline-block;
    padding-block: 0.625em;
  }

  @media (max-width: 26em) {
    .task-title .icon {
      display: none;
    }
  }

  /* Very large type on a phone. */
  @media (max-width: 16em) {
    .guide-title,
    .title,
    .step-name {
      hyphens: auto;
    }
  }

  @media (prefers-contrast: more) {
    .guide {
      --mg-line: currentColor;
      --mg-quiet: currentColor;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    summary::before {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    .done .marker,
    /* An SVG keeps its own colour. */
    .list-title .icon,
    .task-title .icon {
      color: inherit;
    }

    .quiet {
      border: 1px solid ButtonText;
    }

    [aria-current='true'] {
      border-width: 3px;
    }

    .primary,
    .secondary {
      border-color: ButtonText;
    }
  }

  @media print {
    .guide {
      color-scheme: light;
      max-inline-size: none;
      color: #000;
    }

    .languages,
    .features,
    .take-home,
    .primary,
    .quiet,
    .secondary {
      display: none;
    }

    summary::before {
      visibility: hidden;
    }

    .pair {
      display: block;
    }

    .beside:not([open]) {
      display: none;
    }

    .marker,
    .number,
    .badge {
      background: none !important;
      color: #000 !important;
    }

    .card,
    .reserve,
    .notice {
      border: 1px solid #000;
      background: none;
    }

    .list li,
    .answers-given li,
    .task.done,
    .box-aside,
    .reserve,
    details {
      break-inside: avoid;
    }

    .title,
    .list-title,
    .small-title {
      break-after: avoid;
    }
  }
`;

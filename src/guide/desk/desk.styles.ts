import {css} from 'lit';

export const styles = css`
  .desk {
    margin-block-start: 1.5em;
  }

  .desk > p {
    max-inline-size: 38em;
    margin-block-start: 0.5em;
  }

  .new-citizen {
    inline-size: 100%;
    min-block-size: 3em;
    background: var(--mg-accent);
    color: var(--mg-on-accent);
    font-size: 1.5em;
  }

  .new-citizen:hover {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }

  .photo {
    margin-block-start: 1em;
    font-weight: 700;
  }

  [data-desk~='without-links'] .take-home {
    display: none;
  }

  /* The digits. A screen reader reads them with the name of the button, since they press it. */

  [data-digit]::before {
    content: attr(data-digit);
    box-sizing: border-box;
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 1.75em;
    block-size: 1.75em;
    border: 2px solid currentColor;
    border-radius: 0.25em;
    font-size: 0.875em;
    font-weight: 700;
    line-height: 1;
  }

  [data-desk~='digits'] .answer {
    flex: 1 0 auto;
    padding-inline: 0.75em;
  }

  /* The answers stay in view, however long the card is. What has focus above them scrolls clear of them. */
  @media (min-height: 40em) {
    [data-desk~='digits'] .card > .answers {
      position: sticky;
      inset-block-end: 0;
      padding-block: 0.75em;
      background: var(--mg-surface);
    }

    [data-desk~='digits'] .card > .answers::before {
      content: '';
      position: absolute;
      inset: 0 -1.25em auto;
      border-block-start: 1px solid var(--mg-line);
    }

    [data-desk~='digits'] .card :is(.link, summary) {
      scroll-margin-block-end: 8em;
    }
  }

  /* Beside each other */

  [data-desk~='wide'] {
    display: grid;
    grid-template-rows: repeat(20, auto) 1fr;
    grid-template-columns: minmax(0, 30em) minmax(0, 1fr);
    column-gap: 2em;
    max-inline-size: 84em;
  }

  [data-desk~='wide'] > * {
    grid-column: 1;
    min-inline-size: 0;
  }

  [data-desk~='wide'] > .languages {
    grid-row: 1;
    grid-column: 2;
  }

  [data-desk~='wide'] > .desk {
    grid-row: 2 / -1;
    grid-column: 2;
    margin-block-start: 0;
  }

  [data-desk~='wide'] > .desk > .feature {
    margin-block-start: 1.5em;
  }

  /* What stands for a link */

  .elsewhere {
    display: flex;
    gap: 1em;
    align-items: center;
    margin-block: 0.5em;
  }

  /* Always on white, which a camera needs. */
  .elsewhere .qr-code {
    flex: none;
    inline-size: 7em;
    block-size: 7em;
    forced-color-adjust: none;
  }

  .address {
    display: block;
    font-weight: 700;
  }

  /* Over the whole screen, so that a finger finds it anywhere. */

  dialog[open] {
    display: grid;
    position: fixed;
    inset: 0;
    place-items: center;
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: none;
    block-size: 100%;
    max-block-size: none;
    padding: 1.5em;
    border: 0;
    overflow: auto;
    background: var(--mg-surface);
    color: var(--mg-ink);
    text-align: center;
    z-index: 2147483647;

    --mg-mark: var(--mg-accent);
  }

  dialog > div {
    max-inline-size: 30em;
  }

  dialog strong {
    font-size: 2em;
    line-height: 1.2;
  }

  dialog .elsewhere {
    flex-direction: column;
  }

  dialog .qr-code {
    inline-size: 14em;
    block-size: 14em;
  }

  dialog .primary {
    margin-block-start: 1.5em;
  }

  .seconds {
    color: var(--mg-accent);
    font-size: 6em;
    font-variant-numeric: tabular-nums;
    font-weight: 700;
    line-height: 1.2;
  }

  @media (forced-colors: active) {
    .new-citizen {
      border: 2px solid ButtonText;
    }
  }

  @media print {
    .desk {
      display: none;
    }
  }
`;

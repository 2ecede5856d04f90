import {css} from 'lit';

export const styles = css`
  .picture {
    position: relative;
    color: var(--mg-ink);
  }

  .picture-ground {
    --mg-mark: var(--mg-accent);

    margin-block-start: 1em;
    padding: 1em;
    border: 1px solid var(--mg-line);
    border-radius: var(--mg-radius);
    background: var(--mg-surface);
  }

  .picture ol,
  .picture ul {
    list-style: none;
  }

  .place {
    display: grid;
    align-content: center;
    box-sizing: border-box;
    min-block-size: max(2.75em, 44px);
    padding: 0.5em 0.75em;
    border: 1px solid var(--mg-quiet);
    border-radius: var(--mg-radius);
    background: var(--mg-surface);
    font-weight: 400;
    line-height: 1.3;
    text-align: start;
    hyphens: auto;
  }

  .place-outcome,
  .place-attempt {
    background: var(--mg-tint);
  }

  .place-step,
  .place-plan {
    border-color: var(--mg-accent);
    background: var(--mg-accent);
    color: var(--mg-on-accent);
    font-weight: 700;
  }

  .place.taken {
    border: 3px solid var(--mg-accent);
  }

  .picture li .icon {
    vertical-align: -0.25em;
  }

  .place .icon,
  .arrow-label .icon {
    margin-inline-start: 0.25em;
    stroke-width: 3;
  }

  .here {
    display: block;
  }

  button.place {
    color: var(--mg-mark);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .arrow-label.taken {
    font-weight: 700;
  }

  /* As lists */

  [data-layout='list'] .arrows {
    display: none;
  }

  [data-layout='list'] li + li {
    margin-block-start: 0.75em;
  }

  [data-layout='list'] .place {
    inline-size: 100%;
    margin-block-end: 0.5em;
  }

  [data-layout='list'] ul {
    padding-inline-start: 1em;
  }

  [data-layout='list'] ul li {
    margin-block: 0.25em 0;
  }

  [dir='rtl'] .target .icon {
    transform: scaleX(-1);
  }

  [data-layout='list'] .arrow-label {
    font-weight: 700;
  }

  /* As a flowchart */

  [data-layout='drawn'] .place,
  [data-layout='drawn'] .arrow-label {
    position: absolute;
  }

  [data-layout='drawn'] .place {
    inline-size: var(--mg-box);
    text-align: center;
  }

  [data-layout='drawn'] .arrow-label:not(:empty) {
    max-inline-size: 9em;
    padding-inline: 0.25em;
    background: var(--mg-surface);
    line-height: 1.25;
    text-align: center;
  }

  [data-layout='drawn'] .target {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .arrows {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    fill: none;
    stroke: var(--mg-quiet);
    stroke-width: 1.5;
    stroke-linejoin: round;
  }

  .arrows .taken {
    stroke: var(--mg-accent);
    stroke-width: 4;
  }

  [dir='rtl'] .arrows {
    transform: scaleX(-1);
  }

  @media (forced-colors: active) {
    .picture .arrows {
      stroke: CanvasText;
    }

    .place-step,
    .place-plan {
      border-width: 3px;
      background: Canvas;
      color: CanvasText;
    }

    .picture .taken {
      border-color: Highlight;
      stroke: Highlight;
    }
  }
`;

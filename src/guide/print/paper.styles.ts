import {css} from 'lit';

/** Black on white, in 12 points and more. */
export const styles = css`
  .paper {
    all: initial;
    display: block;
    inline-size: 186mm;
    background: #fff;
    color: #000;
    color-scheme: only light;
    font: 12pt/1.22 Arial, Helvetica, 'DejaVu Sans', sans-serif;
    overflow-wrap: anywhere;
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;

    --mg-accent: #000;
    --mg-on-accent: #fff;
    --mg-surface: #fff;
    --mg-tint: #fff;
    --mg-ink: #000;
    --mg-quiet: #000;
    --mg-line: #000;
    --mg-mark: #000;
    --mg-radius: 2mm;
  }

  .paper + .paper {
    break-before: page;
  }

  .paper * {
    box-sizing: border-box;
  }

  .paper p,
  .paper ol,
  .paper ul {
    margin: 0;
    padding: 0;
  }

  .paper a {
    color: #000;
  }

  .paper .visually-hidden,
  .paper .illustration,
  .list-title .icon {
    display: none;
  }

  .paper .icon {
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: #000;
    stroke-width: 3;
  }

  .paper-head {
    display: flex;
    gap: 8mm;
    justify-content: space-between;
    margin-block-end: 3mm;
    padding-block-end: 3mm;
    border-block-end: 1pt solid #000;
  }

  .paper-title {
    font-size: 20pt;
    font-weight: 700;
    line-height: 1.2;
  }

  .paper .paper-link {
    font-size: 12pt;
    line-height: 1.2;
  }

  .paper .qr-code {
    display: block;
    flex: none;
    inline-size: 32mm;
    block-size: 32mm;
  }

  .paper-tasks {
    list-style: none;
  }

  .paper-tasks > li {
    margin-block-start: 2.5mm;
    break-inside: avoid;
  }

  .paper-task,
  .paper .list-title,
  .paper-heading {
    font-weight: 700;
  }

  .paper .paper-heading {
    margin-block-start: 3mm;
  }

  .paper .paper-heading + .paper-tasks > li {
    margin-block-start: 1mm;
  }

  .paper .paper-foot {
    margin-block-start: 3mm;
    padding-block-start: 1.5mm;
    border-block-start: 1pt solid #000;
  }

  .paper .list ul,
  .paper .list ol {
    padding-inline-start: 6mm;
  }

  .paper .organisation,
  .paper .box-aside {
    margin-block-start: 1mm;
    padding-inline-start: 3mm;
    border-inline-start: 1pt solid #000;
  }

  .paper .organisation ul {
    list-style: none;
  }

  .paper .place-step,
  .paper .place-plan {
    border: 2pt solid #000;
    background: #fff;
    color: #000;
  }

  .paper .place {
    min-block-size: 0;
    padding: 1mm 2mm;
    line-height: 1.2;
  }

  .paper .picture {
    margin-block-start: 4mm;
  }

  .paper .poster {
    display: flex;
    flex-direction: column;
    gap: 7mm;
    align-items: center;
    padding-block-start: 5mm;
    font-size: 22pt;
    text-align: center;
  }

  .poster .paper-title {
    font-size: 42pt;
  }

  .poster .qr-code {
    inline-size: 100mm;
    block-size: 100mm;
  }

  .poster .paper-link {
    font-size: 16pt;
  }

  .paper .poster .paper-foot {
    border: 0;
    font-size: 12pt;
  }
`;

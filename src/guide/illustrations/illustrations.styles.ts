import {css} from 'lit';

/** Styles of the pictures. They use only the guide's own colours, so that they also work in dark mode. */
export const styles = css`
  .illustration svg {
    fill: none;
    stroke: var(--mg-ink);
    stroke-width: 3;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .illustration .paper {
    fill: var(--mg-surface);
  }

  .illustration .tint {
    fill: var(--mg-tint);
  }

  .illustration .ink {
    fill: var(--mg-ink);
  }

  .illustration .thin {
    stroke-width: 2;
  }

  .illustration .soft {
    stroke: var(--mg-line);
  }

  .illustration .light {
    stroke: var(--mg-surface);
    stroke-width: 2;
  }

  .illustration .look {
    stroke: var(--mg-accent);
    stroke-width: 4;
  }

  .illustration .look.thin {
    stroke-width: 2;
  }

  .illustration .digits {
    fill: none;
    stroke-width: 3;
  }

  .illustration .row {
    stroke-dasharray: 4 3;
    stroke-linecap: butt;
  }

  @media (forced-colors: active) {
    .illustration {
      --mg-accent: LinkText;
      --mg-surface: Canvas;
      --mg-tint: Canvas;
      --mg-ink: CanvasText;
      --mg-line: CanvasText;
    }

    .illustration .soft {
      stroke-width: 1.5;
    }
  }

  @media print {
    .illustrated {
      break-inside: avoid;
    }

    .illustration {
      --mg-accent: #000;
      --mg-surface: #fff;
      --mg-tint: #fff;
      --mg-ink: #000;
      --mg-line: #888;
    }
  }
`;

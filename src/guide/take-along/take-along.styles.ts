import {css} from 'lit';

export const styles = css`
  .take-along {
    display: flex;
    flex-wrap: wrap;
    gap: 1.5em 3em;
  }

  .take-along > div {
    flex: 1 1 16em;
    min-inline-size: 0;
  }

  .take-along ul {
    list-style: none;
  }

  .take-along .quiet {
    padding-inline: 0;
    text-align: start;
  }

  .take-along .link {
    display: inline-block;
    min-block-size: max(2.75em, 44px);
    padding-block: 0.625em;
    font-weight: 700;
  }

  .scan {
    display: flex;
    gap: 1em;
    align-items: center;
    margin-block-end: 0.5em;
  }

  /* Always on white, which a camera needs. */
  .qr-code {
    flex: none;
    inline-size: 9em;
    block-size: 9em;
    forced-color-adjust: none;
  }
`;

import {css} from 'lit';

export const styles = css`
  .beside-text .title {
    font-size: 1.25em;
  }

  .beside-text > :first-child {
    margin-block-start: 0.5em;
  }

  .choices {
    margin-block-start: 1.25em;
    list-style: none;
  }

  /* No button: nothing happens where it is pressed. */
  .choices li {
    margin-block-start: 0.5em;
    padding: 0.25em 0.75em;
    border-inline-start: 0.25em solid var(--mg-accent);
    font-weight: 700;
  }

  .reasons {
    list-style: none;
  }

  .reasons li {
    margin-block-start: 0.5em;
  }

  .beside-text .reserve {
    margin-block-end: 1.25em;
  }
`;

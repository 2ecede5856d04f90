import {css} from 'lit';

/** The colours of the system for marked text: they fit each other in light, dark and forced colours. */
export const styles = css`
  ::highlight(mitid-guide-read-aloud) {
    background-color: Mark;
    color: MarkText;
  }

  [data-read-aloud],
  [data-read-aloud] * {
    background: Mark;
    color: MarkText;
  }
`;

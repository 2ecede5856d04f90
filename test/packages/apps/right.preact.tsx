/** @jsxImportSource preact */
import type {} from 'mitid-guide/types/preact';

export const right = (
  <mitid-guide
    heading-level={3}
    organisation="Nordby Kommune"
    organisation-type="municipality"
    languages="da en"
    languageMenu
    onmitid-guide-answer={({box, answer}) => console.warn(box, answer)}
  >
    <p slot="footer">Spørg os i indgang B.</p>
  </mitid-guide>
);

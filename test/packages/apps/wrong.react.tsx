/** @jsxImportSource react */
import type {} from 'mitid-guide/types/react';

export const wrong = [
  // @ts-expect-error -- There is no such level.
  <mitid-guide heading-level="7" />,
  // @ts-expect-error -- There is no such level.
  <mitid-guide headingLevel={0} />,
  // @ts-expect-error -- There is no such edition.
  <mitid-guide edition="1999" />,
  // @ts-expect-error -- There is no such type of organisation.
  <mitid-guide organisation-type="shop" />,
  // @ts-expect-error -- The name is misspelt.
  <mitid-guide organisaton="Nordby Kommune" />,
  // @ts-expect-error -- The guide does not speak French.
  <mitid-guide languages={['fr']} />,
  // @ts-expect-error -- Answers are text.
  <mitid-guide answers={{chip: true}} />,
  // @ts-expect-error -- Only the guide says when a visitor is done.
  <mitid-guide done />,
  // @ts-expect-error -- The event has no detail.
  <mitid-guide onmitid-guide-answer={({detail}) => detail} />,
];

import {currentEdition} from '../content/editions.js';
import {version} from '../guide/version.js';

/** The attribute that says what rendered a guide, so that no other version or edition takes over its card. */
export const renderedBy = 'data-rendered-by';

/** What renders a guide here and now. */
export const rendererHere = (): string => `${version} ${currentEdition().id}`;

import type {Statement} from '../edition.js';
import type {SourceId} from './sources.js';

/** A statement without a link, and the sources that confirm it. */
export const say = (text: string, ...sources: SourceId[]): Statement<SourceId, never> => ({text, sources});

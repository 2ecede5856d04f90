import type {Statement} from '../edition.js';
import type {LinkId} from '../links.js';
import type {SourceId} from './sources.js';

/** A statement, and the sources that confirm it. */
export const say = (text: string, ...sources: SourceId[]): Statement<SourceId, LinkId> => ({text, sources});

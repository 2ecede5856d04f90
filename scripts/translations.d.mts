import type {Unit} from './xliff.mjs';

export function faultsOf(unit: Unit): Generator<string>;

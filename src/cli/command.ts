import type {IsoDate} from '../content/edition.js';

/** The options of every command, as `parseArgs` returns them. */
export interface Options {
  readonly help?: boolean | undefined;
  readonly version?: boolean | undefined;
  readonly edition?: string | undefined;
  readonly language?: string | undefined;
  readonly profiles?: string | undefined;
  readonly profile?: string | undefined;
  readonly folder?: string | undefined;
  readonly cms?: string | undefined;
  readonly method?: string | undefined;
  readonly template?: boolean | undefined;
  readonly set?: readonly string[] | undefined;
  readonly format?: string | undefined;
  readonly plans?: boolean | undefined;
  readonly due?: boolean | undefined;
  readonly on?: string | undefined;
}

/** What a command reads of its surroundings. */
export interface Surroundings {
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Reads the single file of the package that the command belongs to. */
  readonly readSingleFile: () => Promise<Uint8Array>;
  readonly today: IsoDate;
}

/** What a command prints. */
export interface Result {
  readonly output: string;
  readonly errors?: string;
  /** 0: as it should be. 1: the command has found something to correct. 2: the command could not run. */
  readonly exitCode: 0 | 1 | 2;
}

export type Command = (options: Options, files: readonly string[], surroundings: Surroundings) => Promise<Result>;

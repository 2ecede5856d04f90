export interface Content {
  readonly text: string;
  readonly places: readonly string[];
}

export interface Unit {
  readonly id: string;
  readonly source: Content;
  readonly target: Content | undefined;
  readonly state: string | undefined;
}

export function unitsOf(xliff: string): Unit[];

export function isReviewed(units: readonly Unit[]): boolean;

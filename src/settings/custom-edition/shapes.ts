import {own, ownValue} from '../../tree/tree.js';

/** What can be wrong with the form of a value. */
export type ShapeCode =
  'missing' | 'wrong-type' | 'unknown-name' | 'unusable-id' | 'unusable-text' | 'unusable-value' | 'too-many';

/** Called with everything that is wrong: where, what, and what is allowed there. */
export type ReportShape = (where: string, code: ShapeCode, allowed: string) => void;

/**
 * Reads an untrusted value: a copy of it that inherits nothing and has only what the shape names, or `undefined` if it
 * cannot be used. It reads only values that the objects themselves have, and runs no getter.
 */
export type Shape<Value> = (value: unknown, where: string, report: ReportShape) => Value | undefined;

/** More would only slow the page down. */
const most = 1000;
const longestText = 2000;

const within = (where: string, name: string) => (where ? `${where}.${name}` : name);

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value; if it is `undefined`, reports why. */
function orReport<Value>(value: Value | undefined, report: ReportShape, ...issue: Parameters<ReportShape>) {
  if (value === undefined) report(...issue);
  return value;
}

type Optional<Of> = {[Name in keyof Of]-?: object extends Pick<Of, Name> ? Name : never}[keyof Of];
type Shapes<Of, Names extends keyof Of> = {readonly [Name in Names]-?: Shape<Exclude<Of[Name], undefined>>};

/**
 * An object with these names. A name that the type has and the shape has not, or the other way round, does not compile.
 * `empty` has what stands for a required name that is not there.
 */
export const object =
  <Of extends object>(
    required: Shapes<Of, Exclude<keyof Of, Optional<Of>>>,
    optional: Shapes<Of, Optional<Of>>,
    empty: Partial<Of> = {},
  ): Shape<Of> =>
  (value, where, report) => {
    if (!isRecord(value)) {
      report(where, 'wrong-type', '{…}');
      return undefined;
    }
    const shapes = new Map(Object.entries<Shape<unknown>>({...required, ...optional}));
    for (const name of Object.keys(value)) {
      if (!name.startsWith('$') && !shapes.has(name)) {
        report(within(where, name), 'unknown-name', [...shapes.keys()].join(', '));
      }
    }
    const copy: Record<string, unknown> = own({});
    for (const [name, shape] of shapes) {
      const written = ownValue(value, name);
      const given = written === undefined ? ownValue(empty, name) : written;
      if (given !== undefined) copy[name] = shape(given, within(where, name), report);
      else if (ownValue(required, name)) report(within(where, name), 'missing', '');
    }
    return copy as Of;
  };

const isId = (value: string) => /^[a-z0-9][a-z0-9-]{0,63}$/.test(value);

/** An object with any such names. Default: any ids. */
export const record =
  <Value>(shape: Shape<Value>, isName = isId): Shape<Readonly<Record<string, Value>>> =>
  (value, where, report) => {
    if (!isRecord(value)) {
      report(where, 'wrong-type', '{…}');
      return undefined;
    }
    const names = Object.keys(value).filter((name) => !name.startsWith('$'));
    if (names.length > most) {
      report(where, 'too-many', String(most));
      return undefined;
    }
    const copy: Record<string, Value> = own({});
    for (const name of names) {
      const read = shape(ownValue(value, name), within(where, name), report);
      if (!isName(name)) report(within(where, name), 'unusable-id', '');
      else if (read !== undefined) copy[name] = read;
    }
    return copy;
  };

export const list =
  <Value>(shape: Shape<Value>): Shape<readonly Value[]> =>
  (value, where, report) => {
    if (!Array.isArray(value)) {
      report(where, 'wrong-type', '[…]');
      return undefined;
    }
    if (value.length > most) {
      report(where, 'too-many', String(most));
      return undefined;
    }
    return Array.from({length: value.length}, (_, index) =>
      shape(ownValue(value, String(index)), `${where}[${index}]`, report),
    ).filter((each): each is Value & {} => each !== undefined);
  };

/** Control characters, and those that let a text run the other way, so that a number reads as another. */
const invisible = /[\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu;

/** A text, which is shown as it is: markup in it stays text. */
export const text: Shape<string> = (value, where, report) => {
  if (typeof value !== 'string') {
    report(where, 'wrong-type', '"…"');
    return undefined;
  }
  const shown = value.replace(invisible, ' ').trim();
  const isUsable = shown !== '' && shown.length <= longestText;
  return orReport(isUsable ? shown : undefined, report, where, 'unusable-text', String(longestText));
};

/** Small letters, digits and hyphens. */
export const id: Shape<string> = (value, where, report) =>
  orReport(typeof value === 'string' && isId(value) ? value : undefined, report, where, 'unusable-id', '');

/** A text that a function reads; `allowed` says to people what it accepts. */
export const parsed =
  (read: (value: string) => string | undefined, allowed: string): Shape<string> =>
  (value, where, report) =>
    orReport(typeof value === 'string' ? read(value) : undefined, report, where, 'unusable-value', allowed);

export const oneOf =
  <const Value extends string | number>(...values: Value[]): Shape<Value> =>
  (value, where, report) =>
    orReport(
      values.find((each) => each === value),
      report,
      where,
      'unusable-value',
      values.join(', '),
    );

/** Whatever it is: the guide does not use it. */
export const anything: Shape<never> = () => undefined;

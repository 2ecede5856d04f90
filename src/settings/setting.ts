export type OrganisationType = 'municipality' | 'bank' | 'library';

/** One thing that whoever embeds the guide can set, by an attribute or in a profile. */
export interface Setting<Value = unknown> {
  readonly kind: 'text' | 'url' | 'phone' | 'email' | 'date' | 'colour' | 'flag' | 'choice' | 'name';
  /** What may stand there: in Danish, for the editor who wrote something else. */
  readonly allowed: string;
  /** The value that the text stands for; `undefined` if it stands for none. */
  readonly read: (text: string) => Value | undefined;
  /** The values to choose from, of a `choice`. */
  readonly choices?: readonly string[];
  /** The kinds of host that can keep the promise; without it, every kind. */
  readonly only?: readonly OrganisationType[];
  /** Whether the address of the stand-alone page may set it as well. */
  readonly byAddress?: boolean;
}

export const date: Setting<string> = {
  kind: 'date',
  allowed: 'en dato som "2026-11-22"',
  read: (value) =>
    /^\d{4}-\d\d-\d\d$/.test(value) && !isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value)
      ? value
      : undefined,
};

export const flag: Setting<boolean> = {
  kind: 'flag',
  allowed: 'intet, "true" eller "false"',
  read: (value) => (value === '' || value === 'true' ? true : value === 'false' ? false : undefined),
};

export const name: Setting<string> = {
  kind: 'name',
  allowed: 'et navn fra profiles.json: små bogstaver, tal og bindestreger',
  read: (value) => (/^[a-z0-9-]{1,64}$/.test(value) ? value : undefined),
};

export const choice = <const Choice extends string>(...choices: Choice[]): Setting<Choice> => ({
  kind: 'choice',
  choices,
  allowed: choices.map((each) => `"${each}"`).join(', '),
  read: (value) => choices.find((each) => each === value),
});

/** What was set, as far as it could be read. */
export type Read<Schema extends Readonly<Record<string, Setting>>> = {
  readonly [Name in keyof Schema]?: Schema[Name] extends Setting<infer Value> ? Value : never;
};

/** What was written, by name. */
export type Written = Readonly<Partial<Record<string, string | null>>>;

/** A value that could not be used, told so that an editor can mend it. */
export interface Fault {
  /** The attribute, property or entry of a profile that it was given to. */
  readonly where: string;
  readonly value: string;
  /** What may stand there, in Danish. */
  readonly allowed: string;
}

export type Tell = (fault: Fault) => void;

/** The fault in words, in Danish. */
export const faultInWords = ({where, value, allowed}: Fault): string =>
  `<mitid-guide>: ${where}="${value}" kan ikke bruges. Tilladt er ${allowed}. Guiden ser bort fra værdien.`;

/** Reads what was written, value by value: one that cannot be used is told to `tell`, and the rest stands. */
export function readSettings<const Schema extends Readonly<Record<string, Setting>>>(
  schema: Schema,
  written: Written,
  tell: Tell,
): Read<Schema> {
  const read = Object.entries(schema).flatMap(([where, setting]) => {
    const value = written[where];
    if (value === undefined || value === null) return [];
    const meant = setting.read(value);
    if (meant === undefined) tell({where, value, allowed: setting.allowed});
    return meant === undefined ? [] : [[where, meant]];
  });
  return Object.fromEntries(read) as Read<Schema>;
}

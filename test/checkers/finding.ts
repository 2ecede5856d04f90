/** What a checker found at one place of a page. */
export interface Finding {
  readonly outcome: 'failed' | "can't tell";
  /** The checker's own name of the rule, such as `image-alt`, `sia-r2` or `QW-ACT-R17`. */
  readonly rule: string;
  /** The element, as markup. */
  readonly where: string;
  /** Whether the element can be seen; missing where the checker does not say which element it is. */
  readonly isShown?: boolean;
  readonly why: string;
}

/** What Lit and QualWeb leave in the markup. */
const marks = /<!--.*?-->| (?:qw-[\w-]+|_\w+)="[^"]*"/g;

/** The first characters of a text, without what does not belong to the page. */
export const inBrief = (text: string | null | undefined, length: number): string =>
  (text ?? '').replace(marks, '').replace(/\s+/g, ' ').trim().slice(0, length);

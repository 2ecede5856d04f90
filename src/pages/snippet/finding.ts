/** One thing that a check has found out. The texts are Danish, as the messages to editors are. */
export interface Finding {
  /** `wrong` must be corrected; `note` is worth knowing; `right` is as it should be. */
  readonly kind: 'right' | 'note' | 'wrong';
  readonly text: string;
}

export const right = (text: string): Finding => ({kind: 'right', text});
export const note = (text: string): Finding => ({kind: 'note', text});
export const wrong = (text: string): Finding => ({kind: 'wrong', text});

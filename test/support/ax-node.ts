/** A value of the accessibility tree, as the DevTools protocol has it. */
export interface AxValue {
  readonly value?: unknown;
}

/** A node of that tree. */
export interface AxNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly childIds?: readonly string[];
  readonly ignored: boolean;
  readonly role?: AxValue;
  readonly name?: AxValue;
  readonly description?: AxValue;
  readonly properties?: readonly {readonly name: string; readonly value: AxValue}[];
}

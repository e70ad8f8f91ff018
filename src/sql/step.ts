// One step of the statement: a common table expression with a name, and what it is in words.

export interface Step {
  readonly name: string;
  readonly says: string | null;
  readonly sql: string;
}

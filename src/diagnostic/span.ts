// A place in a file. Every raise keeps the one that it was written at, so that a cent can be traced to a line.

/** Lines and columns count from 1, columns in characters; `end` is the column after the last character of the line. */
export interface Span {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly end: number;
}

/** A value with the place where it was written. */
export interface At<T> {
  readonly value: T;
  readonly at: Span;
}

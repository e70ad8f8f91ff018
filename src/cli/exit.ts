// What the exit code says. Nothing but a check that does not hold is ever 1.

export const exit = {
  done: 0,
  /** A check does not hold, a claim is false under every reading, or `--strict` met an unstated reading. */
  doesNotHold: 1,
  /** Usage, a file that cannot be read, or a file that is not valid: nothing was calculated. */
  notValid: 2,
  /** The result could not be written. */
  notWritten: 4,
} as const;

export type ExitCode = (typeof exit)[keyof typeof exit];

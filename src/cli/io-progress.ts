// How far a long reading has come: one line on the terminal, written over and over, and nothing anywhere else.
import * as fs from 'node:fs';

export interface Progress {
  /** Rows and bytes read so far. */
  readonly tell: (rows: number, bytes: number) => void;
  /** Takes the line away. */
  readonly clear: () => void;
}

/** What is over sooner needs no progress. */
const silentFor = 1000;
const everySoOften = 100;

/** Milliseconds. The clock called `performance` takes one of them to load. */
const now = () => process.uptime() * 1000;

/** Progress through so many bytes; null where their number is not known. */
export function openProgress(size: number | null): Progress {
  const begun = now();
  let next = begun + silentFor;
  let isShown = false;
  let isTerminal: boolean | null = null;
  return {
    tell(rows, bytes) {
      const time = now();
      if (time < next || isTerminal === false) return;
      isTerminal ??= process.stderr.isTTY === true;
      if (!isTerminal) return;
      next = time + everySoOften;
      isShown = true;
      write(`\r${progressLine(rows, bytes, size, time - begun)}\u001b[K`);
    },
    clear() {
      if (isShown) write('\r\u001b[K');
      isShown = false;
    },
  };
}

/** `1,234,567 rows, 42%, 512,000 rows a second`. */
export function progressLine(rows: number, bytes: number, size: number | null, milliseconds: number): string {
  const count = (figure: number) => Math.floor(figure).toLocaleString('en-US');
  const share = size === null || size === 0 ? [] : [`${Math.min(100, Math.floor((bytes / size) * 100))}%`];
  const speed = `${count((rows / milliseconds) * 1000)} rows a second`;
  return [`${count(rows)} rows`, ...share, speed].join(', ');
}

function write(text: string): void {
  try {
    fs.writeSync(2, text);
  } catch {
    // A terminal that takes no more is no reason to stop.
  }
}

// Lines drawn in the dots of braille letters, two across and four down in each: plain characters, and no colour needed.

const left = [0x01, 0x02, 0x04, 0x40];
const right = [0x08, 0x10, 0x20, 0x80];

export interface Dots {
  /** Sets the dots of a straight line between two places. */
  readonly line: (fromX: number, fromY: number, toX: number, toY: number) => void;
  readonly rows: () => string[];
}

/** A field of dots, `columns` letters wide and `rows` high; places are in dots from the top left. */
export function dotsOf(columns: number, rows: number): Dots {
  const cells = Array.from({ length: rows }, () => new Uint8Array(columns));
  const set = (x: number, y: number) => {
    const row = cells[y >> 2];
    if (row === undefined || x < 0 || x >= columns * 2) return;
    row[x >> 1] = (row[x >> 1] ?? 0) | ((x % 2 === 0 ? left : right)[y % 4] ?? 0);
  };
  return {
    line(fromX, fromY, toX, toY) {
      const steps = Math.max(1, Math.abs(toX - fromX), Math.abs(toY - fromY));
      for (let i = 0; i <= steps; i++) {
        set(Math.round(fromX + ((toX - fromX) * i) / steps), Math.round(fromY + ((toY - fromY) * i) / steps));
      }
    },
    rows: () =>
      cells.map((row) => String.fromCodePoint(...[...row].map((dots) => (dots === 0 ? 0x20 : 0x2800 + dots)))),
  };
}

// Where in a CSV file something may end: found for a whole chunk at once, so that no loop looks at every byte of a cell.
import { marksWasm } from './marks-wasm.js';

/** Bytes of a file, and the offsets of what may be more than a letter among them. */
export interface Marks {
  /** The room for bytes: `room` of them, and one for the 0 that ends the search. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** After `find`, the offsets of all marks up to the 0, in their order; what follows is of no meaning. */
  readonly offsets: Int32Array;
  /** Finds the marks of the first `length` bytes, and of a 0 that it puts behind them. */
  readonly find: (length: number) => void;
}

/** The search takes 64 bytes in one step, and so may look at as many behind the last. */
const step = 64;

/**
 * Whether a byte is a mark: a comma, a quote, every byte below 0x0e (line ends, the tab, NUL), and those of characters
 * beyond ASCII.
 */
const isMark = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte < 0x0e || byte >= 0x80 || byte === 0x22 || byte === 0x2c ? 1 : 0,
);

/** Room for so many bytes. In WebAssembly where it can be had, which is ten times faster; no option says which. */
export function openMarks(room: number): Marks {
  return openWasm(room) ?? openPlain(room);
}

/** The search in TypeScript: what `marks.wat` must be equal to. */
export function openPlain(room: number): Marks {
  const bytes = new Uint8Array(room + 1);
  const offsets = new Int32Array(room + 1);
  return {
    bytes,
    offsets,
    find(length) {
      bytes[length] = 0;
      let found = 0;
      for (let at = 0; at <= length; at++) if (isMark[bytes[at] as number] === 1) offsets[found++] = at;
    },
  };
}

/** What is needed of WebAssembly, which the types of Node know no values of. */
interface Engine {
  readonly Memory: new (pages: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: object,
  ) => { readonly exports: { readonly findMarks: (last: number, out: number) => void } };
}

const page = 1 << 16;
let compiled: object | undefined;

/** The search in WebAssembly; undefined where that is switched off, or lacks vectors. */
function openWasm(room: number): Marks | undefined {
  const engine = (globalThis as unknown as { readonly WebAssembly?: Engine }).WebAssembly;
  if (engine === undefined) return undefined;
  const out = Math.ceil((room + 1) / step) * step;
  const pages = Math.ceil((out * 5) / page);
  try {
    compiled ??= new engine.Module(Uint8Array.from(atob(marksWasm), (letter) => letter.charCodeAt(0)));
    const memory = new engine.Memory({ initial: pages, maximum: pages });
    const { findMarks } = new engine.Instance(compiled, { marks: { memory } }).exports;
    const bytes = new Uint8Array(memory.buffer, 0, room + 1);
    return {
      bytes,
      offsets: new Int32Array(memory.buffer, out, out),
      find(length) {
        bytes[length] = 0;
        findMarks(length, out);
      },
    };
  } catch {
    return undefined;
  }
}

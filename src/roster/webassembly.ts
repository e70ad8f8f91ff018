// Starting what assembly/ folders were compiled to.

/** What is needed of WebAssembly, of which the types of Node know no values. */
interface Engine {
  readonly Memory: new (pages: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

const page = 1 << 16;

const modules = new Map<string, object>();

/** Runs a module, in base 64, over so many bytes of memory; undefined where that is switched off, or lacks vectors. */
export function startWasm(code: string, bytes: number): { buffer: ArrayBuffer; exports: unknown } | undefined {
  const engine = (globalThis as unknown as { readonly WebAssembly?: Engine }).WebAssembly;
  if (engine === undefined) return undefined;
  try {
    const module =
      modules.get(code) ?? new engine.Module(Uint8Array.from(atob(code), (letter) => letter.charCodeAt(0)));
    modules.set(code, module);
    const pages = Math.ceil(bytes / page);
    const memory = new engine.Memory({ initial: pages, maximum: pages });
    return { buffer: memory.buffer, exports: new engine.Instance(module, { env: { memory } }).exports };
  } catch {
    return undefined;
  }
}

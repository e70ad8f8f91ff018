// A second spreadsheet engine, in memory: it forgets every stored value and reckons anew.
import { createRequire } from 'node:module';
import { init } from 'excelize-wasm';

const wasm = createRequire(import.meta.url).resolve('excelize-wasm/excelize.wasm.gz');
let engine: ReturnType<typeof init> | undefined;
let opened = 0;
/** It never lets go of a workbook, and ends at 4 GB: after so many a new one is begun, and the old one falls away. */
const mostBooks = 40;

/** A workbook as the engine has it. */
export interface Recalculated {
  /** What a cell comes to when its formula is reckoned: digits or text; throws where the engine cannot. */
  readonly value: (sheet: string, cell: string) => string;
  readonly formula: (sheet: string, cell: string) => string;
  readonly set: (sheet: string, cell: string, value: number | string) => void;
  readonly bytes: () => Uint8Array;
}

export async function open(bytes: Uint8Array): Promise<Recalculated> {
  if (opened++ % mostBooks === 0) engine = init(wasm);
  if (engine === undefined) throw new Error('no engine');
  const file = (await engine).OpenReader(bytes);
  if (file.error) throw new Error(file.error);
  const answer = <T extends { readonly error: string | null }>(given: T): T => {
    if (given.error) throw new Error(given.error);
    return given;
  };
  return {
    value: (sheet, cell) => answer(file.CalcCellValue(sheet, cell, { RawCellValue: true })).value,
    formula: (sheet, cell) => answer(file.GetCellFormula(sheet, cell)).formula,
    set: (sheet, cell, value) => void answer(file.SetCellValue(sheet, cell, value)),
    bytes: () => new Uint8Array(answer(file.WriteToBuffer()).buffer as unknown as Uint8Array),
  };
}

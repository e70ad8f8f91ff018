// LibreOffice without a screen, where it is installed: it reckons every formula of a workbook anew when it loads it.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

export const hasLibreOffice = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;

/** Never what is stored: always what the formulas come to. */
const always = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;
/** Commas, quotes, UTF-8, figures as they are and not as they are shown, every sheet a file. */
const asCsv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

/** It gives up in silence somewhere in a row of hundreds. */
const mostAtOnce = 100;

export type Sheets = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The sheets of some workbooks after they were reckoned anew: rows of texts, figures in full. */
export function recalculated(books: readonly Uint8Array[]): readonly Sheets[] {
  const folder = mkdtempSync(join(tmpdir(), 'wagecmp-xlsx-'));
  try {
    mkdirSync(join(folder, 'profile', 'user'), { recursive: true });
    writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), always);
    const names = books.map((bytes, i) => {
      writeFileSync(join(folder, `b${i}.xlsx`), bytes);
      return join(folder, `b${i}.xlsx`);
    });
    const options = [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', asCsv];
    for (let from = 0; from < names.length; from += mostAtOnce) {
      const some = names.slice(from, from + mostAtOnce);
      execFileSync('soffice', [...options, '--outdir', join(folder, 'out'), ...some], { stdio: 'ignore' });
    }
    const files = existsSync(join(folder, 'out')) ? readdirSync(join(folder, 'out')) : [];
    return books.map((_, i) => {
      const own = files.filter((file) => file.startsWith(`b${i}-`));
      return new Map(
        own.map((file) => {
          const rows = parse(readFileSync(join(folder, 'out', file)), { relax_column_count: true }) as string[][];
          return [file.slice(`b${i}-`.length, -'.csv'.length), rows];
        }),
      );
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// How the cells of a workbook look. Colour is never all that tells an input from a formula: inputs have a frame as well.
import type { CellStyle } from 'hucre/xlsx';
import type { BookSheet, Role, Shown } from '../../report/workbook/workbook.js';

const ink = '1F1F1F';
const grey = '5F5F5F';
const rule = 'BFBFBF';
const blue = '005A8C';

const thin = (rgb: string) => ({ style: 'thin' as const, color: { rgb } });
const solid = (rgb: string) => ({
  type: 'pattern' as const,
  pattern: 'solid' as const,
  fgColor: { rgb },
  bgColor: { rgb },
});
const font = (rgb: string, more: CellStyle['font'] = {}) => ({ name: 'Calibri', size: 11, color: { rgb }, ...more });

const roles: Readonly<Record<Role, CellStyle>> = {
  title: { font: font(ink, { size: 18, bold: true }), alignment: { vertical: 'center' } },
  finding: { font: font(ink, { size: 12, bold: true }), alignment: { wrapText: true, vertical: 'top' } },
  heading: { font: font(ink, { size: 12, bold: true }), border: { bottom: { style: 'medium', color: { rgb: ink } } } },
  head: {
    font: font(ink, { bold: true }),
    fill: solid('F1F1F1'),
    border: { bottom: thin(rule) },
    alignment: { wrapText: true, vertical: 'bottom' },
  },
  'head-figure': {
    font: font(ink, { bold: true }),
    fill: solid('F1F1F1'),
    border: { bottom: thin(rule) },
    alignment: { wrapText: true, vertical: 'bottom' },
  },
  label: { font: font(ink), alignment: { vertical: 'top' } },
  input: {
    font: font(blue, { bold: true }),
    fill: solid('FFF4CC'),
    border: { top: thin('C9A227'), right: thin('C9A227'), bottom: thin('C9A227'), left: thin('C9A227') },
    alignment: { vertical: 'top' },
    protection: { locked: false },
  },
  figure: { font: font(ink), alignment: { vertical: 'top' } },
  result: {
    font: font(ink, { bold: true }),
    alignment: { vertical: 'top' },
  },
  stored: { font: font(grey, { italic: true }), alignment: { vertical: 'top' } },
  muted: { font: font(grey), alignment: { vertical: 'top' } },
  aside: { font: font(grey), alignment: { vertical: 'top' } },
  note: { font: font(grey), alignment: { wrapText: true, vertical: 'top' } },
  baseline: { font: font(ink, { italic: true }), border: { top: thin(rule) }, alignment: { vertical: 'top' } },
};

const formats: Readonly<Record<Shown, string | null>> = {
  text: null,
  money: '#,##0',
  cents: '#,##0.00',
  fine: '#,##0.00##',
  percent: '0.00%',
  'percent-fine': '0.00##%',
  number: '#,##0.####',
  signed: '+#,##0;-#,##0;0',
  'signed-cents': '+#,##0.00;-#,##0.00;0.00',
  'signed-percent': '+0.00%;-0.00%;0.00%',
};

/** What stands right of figures keeps a distance from them. */
const indented: readonly Role[] = ['aside'];

const made = new Map<string, CellStyle>();

export function styleOf(role: Role, shown: Shown, isText: boolean): CellStyle {
  const key = `${role} ${shown} ${isText}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const base = roles[role];
  const format = formats[shown];
  const isLeft = isText && shown === 'text' && role !== 'head-figure';
  const style: CellStyle = {
    ...base,
    ...(format === null ? {} : { numFmt: format }),
    alignment: {
      ...base.alignment,
      horizontal: isLeft ? 'left' : 'right',
      ...(isLeft && indented.includes(role) ? { indent: 1 } : {}),
    },
  };
  made.set(key, style);
  return style;
}

export const alarmStyles: Readonly<Record<'bad' | 'good', CellStyle>> = {
  bad: { font: { color: { rgb: '9C0006' }, bold: true }, fill: solid('FFC7CE') },
  good: { font: { color: { rgb: '00614A' }, bold: true }, fill: solid('D9F2E6') },
};

export const tabColors: Readonly<Record<BookSheet['tab'], string>> = {
  summary: ink,
  inputs: 'C9A227',
  proposal: '7F7F7F',
  checks: '00785A',
  notes: 'D0D0D0',
};

/** Okabe and Ito's colours, the baseline black; dashes and markers tell lines apart in a photocopy. */
export const seriesLooks = [
  { color: '0072B2', dash: 'solid', symbol: 'circle' },
  { color: 'D55E00', dash: 'dash', symbol: 'square' },
  { color: '009E73', dash: 'sysDash', symbol: 'triangle' },
  { color: 'CC79A7', dash: 'dashDot', symbol: 'diamond' },
  { color: 'E69F00', dash: 'lgDash', symbol: 'x' },
  { color: '56B4E9', dash: 'lgDashDot', symbol: 'plus' },
] as const;
export const baselineLook = { color: '000000', dash: 'sysDot', symbol: 'none' } as const;

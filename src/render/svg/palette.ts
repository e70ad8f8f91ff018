// The colours of a chart on paper: Okabe and Ito's for marks, which the colour-blind tell apart, and darker shades of
// them for words. A page restyles them by their classes (`chartCss`).
import type { Ink } from './scene.js';

const marks = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9'];
const inks = ['#005a8c', '#b34f00', '#00785a', '#a0527f', '#8a6000', '#256b9a'];
const others: Readonly<Record<string, string>> = {
  text: '#1a1a1a',
  soft: '#555555',
  grid: '#d9d9d9',
  base: '#000000',
  paper: '#ffffff',
};

export function colorOf(ink: Ink): string {
  const [kind = '', index = ''] = ink.split('-');
  return (kind === 'mark' ? marks : kind === 'ink' ? inks : [])[Number(index)] ?? others[kind] ?? '#000000';
}

const darkMarks = ['#4aa8e0', '#f08a3c', '#2fc79a', '#dd9cc0', '#f0b93a', '#8fd0f5'];
const darkOthers: Readonly<Record<string, string>> = {
  text: '#f2f2f2',
  soft: '#b8b8b8',
  grid: '#444444',
  base: '#ffffff',
  paper: '#16181b',
};

const names: readonly Ink[] = [
  ...Object.keys(others).map((name) => name as Ink),
  ...marks.flatMap((_, i): Ink[] => [`mark-${i}`, `ink-${i}`]),
];

function darkOf(ink: Ink): string {
  const [kind = '', index = ''] = ink.split('-');
  return darkOthers[kind] ?? darkMarks[Number(index)] ?? '#ffffff';
}

/**
 * A style sheet for a page around charts: every colour is a custom property that a page may set, dark where the reader
 * asks for it. `dark` is the condition under which the dark ones hold.
 */
export function chartCss(dark = '@media screen and (prefers-color-scheme: dark)'): string {
  const set = (color: (ink: Ink) => string) => names.map((ink) => `--chart-${ink}:${color(ink)}`).join(';');
  const uses = names.map(
    (ink) => `.chart .f-${ink}{fill:var(--chart-${ink})}.chart .s-${ink}{stroke:var(--chart-${ink})}`,
  );
  return `.chart{${set(colorOf)}}${dark}{.chart{${set(darkOf)}}}${uses.join('')}`;
}

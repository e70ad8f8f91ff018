// How a page looks: one family, one accent that belongs to neither party, room to read, and the dark where it is asked for.
import { chartCss } from '../svg/palette.js';
import type { FontFile } from '../svg/written.js';
import { family } from '../svg/written.js';
import { printStyle } from './print-style.js';

const dark = '@media screen and (prefers-color-scheme: dark)';

const colors = `:root{--ink:#1b1d20;--soft:#565c63;--line:#dcdfe3;--hair:#eceef0;--paper:#fff;--panel:#f5f6f7;--accent:#0f5257;--on:#fff;--fault:#9a2a12;color-scheme:light}
${dark}{:root{--ink:#f0f1f2;--soft:#b3b9c0;--line:#3c4248;--hair:#2b3035;--paper:#16181b;--panel:#1f2327;--accent:#7cc9cd;--on:#10272a;--fault:#ffb199;color-scheme:dark}}`;

const text = `*,::before,::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1.0625rem/1.55 "${family}","Source Sans Pro","Segoe UI",Helvetica,Arial,sans-serif;font-variant-numeric:tabular-nums lining-nums;overflow-wrap:break-word}
main,footer{max-width:51rem;margin:0 auto;padding:0 1.5rem}
main{padding-top:3.5rem}
h1,h2,h3{font-weight:600;line-height:1.25;margin:0;text-wrap:balance}
h1{font-size:2.125rem;letter-spacing:-.012em;line-height:1.18}
h2{font-size:1.375rem;margin:0 0 1rem}
h3{font-size:1.0625rem;margin:2rem 0 .5rem}
p{margin:0 0 1rem}
.kicker{color:var(--soft);margin:0 0 .875rem}
.lead{font-size:1.1875rem;line-height:1.5;margin:1.25rem 0 0;max-width:44rem}
.note{color:var(--soft);font-size:.9375rem;max-width:44rem}
.warning{border-left:3px solid var(--fault);padding-left:.875rem}
.notes>.note:first-child{margin-top:1.25rem}
section,details.section{margin-top:3.5rem}
section.list{margin-top:2.25rem}
.list+.table{margin-top:1.75rem}
section.list h2,section.list h3{font-size:1.0625rem;margin:0 0 .5rem}
ul{margin:0;padding:0;list-style:none;max-width:44rem}
li{margin:0 0 .375rem;color:var(--ink)}
.sources li{color:var(--soft);font-size:.9375rem}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:2px}
footer{color:var(--soft);font-size:.875rem;padding-top:1.25rem;padding-bottom:3rem;margin-top:4rem}
footer p{border-top:1px solid var(--line);padding-top:1.25rem;margin:0}
[hidden]{display:none}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}`;

const tables = `.table{margin:0 0 2.25rem}
.scroll{overflow-x:auto;position:relative}
table{border-collapse:collapse;width:100%;font-size:1rem;line-height:1.35}
caption{text-align:left;font-weight:600;font-size:1.0625rem;padding:0 0 .5rem}
th,td{text-align:right;padding:.5rem 0 .5rem 1.25rem;vertical-align:baseline;font-weight:400;white-space:nowrap}
th:first-child,td:first-child{padding-left:0}
thead th{color:var(--soft);font-size:.875rem;vertical-align:bottom;padding-top:0}
thead{border-bottom:1px solid var(--ink)}
tbody tr{border-bottom:1px solid var(--hair)}
tbody tr:last-child{border-bottom:1px solid var(--line)}
tbody th,.left{text-align:left}
tbody th{white-space:normal;min-width:9rem}
.baseline th,.baseline td,th.baseline{color:var(--soft)}
.best{font-weight:600}
.star{display:inline-block;width:0;overflow:visible}
.starred td:last-child,.starred th:last-child{padding-right:.625rem}
.name{display:inline-flex;align-items:baseline;gap:.625rem}
.key{flex:none;align-self:center}
.words td,.words th{white-space:normal;text-align:left;vertical-align:top}
.words th{min-width:7.5rem;width:9rem;color:var(--soft)}
.words td{overflow-wrap:anywhere}
.side table{font-size:.9375rem}
.side th,.side td{padding-left:.5rem}
.side thead th{white-space:normal;min-width:0;max-width:7rem}
.side thead .name{flex-direction:column;align-items:flex-end;gap:.25rem}
.side thead .key{align-self:flex-end}
.side tbody th{min-width:0;max-width:6rem;color:var(--soft);padding-left:0}
summary{cursor:pointer;color:var(--accent);padding:.25rem 0}
summary h2{display:inline;font-size:1.375rem;color:var(--ink)}
details.section>summary{border-top:1px solid var(--line);border-bottom:1px solid var(--line);padding:1rem 0}
details.section[open]>summary{margin-bottom:1.5rem}
details.more{margin:0 0 2.25rem}
details.more>summary{margin-bottom:1rem}
details .table{margin-bottom:1.75rem}`;

const figures = `figure{margin:2.25rem 0 0}
figure svg{display:block;width:100%;height:auto}
figcaption{font-size:.9375rem;color:var(--soft);max-width:44rem;text-wrap:balance}
figure .note{font-size:.875rem;margin:.25rem 0 0}
.narrow,.paper{display:none}
.charts figure+figure{margin-top:3rem}
.chart{--chart-paper:var(--paper);--chart-text:var(--ink);--chart-soft:var(--soft);--chart-grid:var(--line)}`;

const calculator = `#mine{background:var(--panel);border-top:3px solid var(--accent);padding:2rem;margin-left:-2rem;margin-right:-2rem}
#mine .chart{--chart-paper:var(--panel)}
#mine h2{margin-bottom:.375rem}
#mine .ask{display:flex;flex-wrap:wrap;gap:1rem 1.5rem;margin:1.25rem 0 0;align-items:flex-end}
#mine label{display:block;font-size:.9375rem;font-weight:600;margin-bottom:.3rem}
#mine .field{min-width:0;flex:0 1 auto}
#mine .beside{color:var(--soft);margin-left:.5rem}
#mine input,#mine select{font:inherit;color:var(--ink);background:var(--paper);border:1px solid var(--soft);border-radius:4px;padding:.5rem .75rem;height:2.875rem;max-width:100%}
#mine input{width:11rem;font-size:1.1875rem}
#mine input[aria-invalid=true]{border-color:var(--fault);border-width:2px}
#mine .fault{color:var(--fault);margin:.75rem 0 0;font-weight:600;min-height:0}
#mine .fault:empty{display:none}
#mine .answer{margin-top:1.75rem}
#mine .answer .finding{font-size:1.1875rem;line-height:1.45;font-weight:600;margin-bottom:1.5rem}
#mine .figures-of-mine>.note{font-size:1rem;color:var(--ink)}
#mine thead{border-color:var(--soft)}
#mine tbody tr{border-color:var(--line)}
#mine figure{margin-top:0}
#mine section.list{margin-top:1.5rem}
#mine section.list li{font-size:.9375rem}
#mine .stale{opacity:.35}`;

const narrow = `@media screen and (max-width:47rem){
main{padding-top:2rem}main,footer{padding-left:1.5rem;padding-right:1.5rem}
h1{font-size:1.625rem}.lead{font-size:1.0625rem}
section,details.section{margin-top:2.75rem}
#mine{margin-left:-1.5rem;margin-right:-1.5rem;padding:1.75rem 1.5rem}
.wide{display:none}.narrow{display:block}
.turns>.scroll{display:none}.turns>.side{display:block}
.scroll table.figures th:first-child{position:sticky;left:0;background:var(--paper);min-width:7rem}
#mine .scroll table.figures th:first-child{background:var(--panel)}
.words,.words tbody,.words tr,.words th,.words td{display:block;width:auto}
.words thead{display:none}.words th,.words td{padding:.125rem 0}.words tr{padding:.375rem 0}
#mine input,#mine select{width:100%}#mine .field{flex:1 1 100%}
}
@media screen and (max-width:24rem){table{font-size:.9375rem}}`;

/** The whole style sheet, with the fonts that the page carries. */
export function pageStyle(fonts: readonly FontFile[]): string {
  const faces = fonts.map(
    ({ weight, unicodeRange, base64 }) =>
      `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${base64}) format("woff2");unicode-range:${unicodeRange}}`,
  );
  return [...faces, colors, text, tables, chartCss(dark), figures, calculator, narrow, printStyle].join('\n');
}

// Files whose every text tries to be something else: a tag, the end of a script or a style, an attribute, another
// direction of writing.
import type { SourceText } from '../../src/library.js';

export const attacks = [
  '<script>alert(1)</script>',
  '"onload="alert(2)',
  "'><img src=x onerror=alert(3)>",
  '</style><style>*{display:none}',
  '</script><script>alert(4)</script>',
  '<!--<script>',
  ']]><svg/onload=alert(5)>',
  '&lt;b&gt; &#60;script&#62;',
  '{{7*7}} <%= 8 %> #{9}',
  'https://example.com/x.png',
] as const;

/** Marks that turn the direction of writing, and one that nobody sees. */
export const marks = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u200b]/;
const reversed = 'Minimum \u202e41$ \u2066of\u2069 \u200bpay\u200f';

const quoted = (text: string) => JSON.stringify(text);

const proposal = (name: string, raise: string, more: string) => ({
  file: `${name}.yaml`,
  text: `name: ${quoted(more)}
source: ${quoted(attacks[0] + attacks[3])}
unit: unit.yaml
term: 3 years
raises:
  - total: 8%
  - {year: 1, percent: ${raise}, note: ${quoted(attacks[4])}}
  - {year: 2, flat: $100, for: [${quoted(attacks[5])}]}
not-modelled:
${[...attacks, reversed].map((text) => `  - ${quoted(text)}`).join('\n')}
claims:
  - {says: ${quoted(attacks[4])}, measure: increase, figure: 8%, source: ${quoted(attacks[1])}}
`,
});

export const hostile: readonly SourceText[] = [
  proposal('offer', '1%', attacks[4]),
  proposal('ask', '2%', attacks[2] + attacks[1].slice(0, 20)),
  {
    file: 'unit.yaml',
    text: `name: ${quoted(attacks[3])}
groups:
  - {name: ${quoted(attacks[5])}, pay: [{name: ${quoted(attacks[0])}, rate: "$30,000"}, {name: ${quoted(attacks[1])}, rate: "$35,000"}]}
  - {name: ${quoted(attacks[6])}, pay: "$40,000 to $50,000"}
baseline: 3%
source: ${quoted(attacks[9])}
`,
  },
];

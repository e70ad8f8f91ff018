// A small writer of YAML trees, in block or flow style, with quotes where they are needed and at times where they are not.
import type { Pick } from './spelling.js';

export type Node = string | readonly Node[] | Fields;
export interface Fields {
  readonly fields: readonly (readonly [string, Node])[];
}

function isFields(node: Node): node is Fields {
  return typeof node === 'object' && 'fields' in node;
}

function needsQuotesFor(text: string, inFlow: boolean): boolean {
  return /^[\s#&*!|>'"%@`?]|: |:$| #/.test(text) || (inFlow && /[,[\]{}]/.test(text));
}

/** A key, quoted where it must be: `'Life: 1×'`. */
function keyText(text: string, inFlow: boolean): string {
  return needsQuotesFor(text, inFlow) ? JSON.stringify(text) : text;
}

function scalar(text: string, inFlow: boolean, pick: Pick): string {
  const needsQuotes = needsQuotesFor(text, inFlow);
  const quote = needsQuotes ? pick(["'", '"']) : pick(['', '', '', '', "'", '"']);
  if (quote === "'") return `'${text.replaceAll("'", "''")}'`;
  return quote === '"' ? JSON.stringify(text) : text;
}

function flow(node: Node, pick: Pick): string {
  if (typeof node === 'string') return scalar(node, true, pick);
  if (isFields(node))
    return `{${node.fields.map(([key, value]) => `${keyText(key, true)}: ${flow(value, pick)}`).join(', ')}}`;
  return `[${node.map((entry) => flow(entry, pick)).join(', ')}]`;
}

function isFlat(node: Node): boolean {
  if (typeof node === 'string') return true;
  const inner = isFields(node) ? node.fields.map(([, value]) => value) : node;
  return inner.every((value) => typeof value === 'string');
}

function depth(node: Node): number {
  if (typeof node === 'string') return 0;
  const inner = isFields(node) ? node.fields.map(([, value]) => value) : node;
  return 1 + Math.max(0, ...inner.map(depth));
}

function inFlow(node: Node, pick: Pick): boolean {
  if (isFlat(node)) return pick([true, true, false]);
  return depth(node) <= 3 && pick([true, false]);
}

/** The lines of a node in block style, without indentation. */
function block(node: Node, pick: Pick): readonly string[] {
  if (typeof node === 'string') return [scalar(node, false, pick)];
  if (!isFields(node)) {
    return node.flatMap((entry) => {
      const lines = inFlow(entry, pick) && typeof entry !== 'string' ? [flow(entry, pick)] : block(entry, pick);
      return lines.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
    });
  }
  return node.fields.flatMap(([key, value]) => {
    if (typeof value === 'string') return [`${keyText(key, false)}: ${scalar(value, false, pick)}`];
    if (inFlow(value, pick)) return [`${keyText(key, false)}: ${flow(value, pick)}`];
    return [`${keyText(key, false)}:`, ...block(value, pick).map((line) => `  ${line}`)];
  });
}

/** A whole document. */
export function writeYaml(fields: Fields, pick: Pick): string {
  return `${block(fields, pick).join('\n')}\n`;
}

// What a page has no use for: how files are read and described, and words for faults that nobody can meet who types a
// rate. Cut from the sources before they are bundled, by their syntax trees; what nothing uses any more then falls away.
import ts from 'typescript';

/** Parts of a kind of raise or a measure that read it from a file, or describe it to editors. */
const readingParts = new Set(['fields', 'make', 'says', 'description', 'example', 'check', 'schema', 'expects']);

/**
 * A source without those properties; calls that only make shapes are marked as doing nothing else.
 *
 * @param {string} path
 * @param {string} code
 */
export function withoutReading(path, code) {
  const source = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  const isOfKinds = /[/\\](raise|measure)[/\\]/.test(path);
  /** @type {{ from: number, to: number, text: string }[]} */
  const edits = [];
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { initializer } of statement.declarationList.declarations) {
      if (initializer === undefined) continue;
      if (ts.isCallExpression(initializer)) {
        edits.push({ from: initializer.getStart(), to: initializer.getStart(), text: '/* @__PURE__ */ ' });
      } else if (isOfKinds) cut(initializer);
    }
  }
  return edited(code, edits);

  /** @param {ts.Node} node */
  function cut(node) {
    if (!ts.isObjectLiteralExpression(node)) return;
    for (const property of node.properties) {
      const name = property.name && ts.isIdentifier(property.name) ? property.name.text : '';
      if (readingParts.has(name))
        edits.push({ from: property.getStart(), to: afterComma(code, property.end), text: '' });
      else if (ts.isPropertyAssignment(property)) cut(property.initializer);
    }
  }
}

/**
 * A file of faults or of a language with those codes alone that something can still say.
 *
 * @param {string} path
 * @param {string} code
 * @param {ReadonlySet<string>} said
 */
export function wordsFor(path, code, said) {
  const source = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  /** @type {{ from: number, to: number, text: string }[]} */
  const edits = [];
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (
        !/Words$|^sentences$/.test(name.getText()) ||
        initializer === undefined ||
        !ts.isObjectLiteralExpression(initializer)
      )
        continue;
      for (const property of initializer.properties) {
        const isNamed = property.name && (ts.isStringLiteral(property.name) || ts.isIdentifier(property.name));
        const key = isNamed ? property.name.text : '';
        if (!said.has(key)) edits.push({ from: property.getStart(), to: afterComma(code, property.end), text: '' });
      }
    }
  }
  return edited(code, edits);
}

/** @param {string} code @param {number} end */
const afterComma = (code, end) => end + (/^\s*,/.exec(code.slice(end))?.[0].length ?? 0);

/** @param {string} code @param {readonly { from: number, to: number, text: string }[]} edits */
const edited = (code, edits) =>
  [...edits]
    .sort((a, b) => b.from - a.from)
    .reduce((so, { from, to, text }) => so.slice(0, from) + text + so.slice(to), code);

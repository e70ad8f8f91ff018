// Finds what would tie a file to Node: imports, require and Node's globals. Read from the syntax tree, so that a word in
// a text or a comment is no finding.
import ts from 'typescript';

const globals = new Set([
  'process',
  'Buffer',
  'require',
  'module',
  '__dirname',
  '__filename',
  'global',
  'setImmediate',
]);

/**
 * One line a finding: `dist/lib/index.js:12: process`.
 *
 * @param {string} file
 * @param {string} code
 * @returns {string[]}
 */
export function nodeNamesIn(file, code) {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  /** @type {string[]} */
  const found = [];
  visit(source);
  return found;

  /** @param {ts.Node} part */
  function visit(part) {
    if (ts.isImportDeclaration(part) || (ts.isExportDeclaration(part) && part.moduleSpecifier)) report(part);
    else if (ts.isCallExpression(part) && part.expression.kind === ts.SyntaxKind.ImportKeyword) report(part);
    else if (ts.isIdentifier(part) && globals.has(part.text) && isReference(part)) report(part);
    ts.forEachChild(part, visit);
  }

  /** @param {ts.Node} part */
  function report(part) {
    const { line } = source.getLineAndCharacterOfPosition(part.getStart());
    found.push(`${file}:${line + 1}: ${part.getText().slice(0, 80)}`);
  }
}

/**
 * Whether a name stands for a value here, and not for a property (`term.process`, `{ process: 1 }`).
 *
 * @param {ts.Identifier} name
 */
function isReference(name) {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent) || ts.isQualifiedName(parent)) return parent.getChildAt(0) === name;
  return !('name' in parent && parent.name === name);
}

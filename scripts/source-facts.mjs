// What a source file reaches for: modules, and Node's globals. Read from the syntax tree, so that a word in a
// text or a comment is no finding. The build asks it about the library, the architecture test about src/.
import ts from 'typescript';

const nodeGlobals = new Set(['__dirname', '__filename', 'Buffer', 'global', 'process', 'require', 'setImmediate']);

/**
 * The modules and Node's globals that a file names, each with its line. `import type`, `export … from` and
 * `import()` count as imports; a property (`term.process`) is no global.
 *
 * @param {string} file its ending tells whether it is TypeScript
 * @param {string} code
 */
export function factsOf(file, code) {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  /** @type {{ name: string, line: number }[]} */
  const imports = [];
  /** @type {{ name: string, line: number }[]} */
  const globals = [];
  visit(source);
  return { imports, globals };

  /** @param {ts.Node} part */
  function visit(part) {
    const line = source.getLineAndCharacterOfPosition(part.getStart()).line + 1;
    const module = importedBy(part);
    if (module !== undefined) imports.push({ name: module.getText().replace(/^['"]|['"]$/g, ''), line });
    const global = globalNamedBy(part);
    if (global !== undefined) globals.push({ name: global, line });
    ts.forEachChild(part, visit);
  }
}

/** @param {ts.Node} part */
function importedBy(part) {
  if (ts.isImportDeclaration(part) || ts.isExportDeclaration(part)) return part.moduleSpecifier;
  if (ts.isImportTypeNode(part)) return ts.isLiteralTypeNode(part.argument) ? part.argument.literal : part.argument;
  if (ts.isExternalModuleReference(part)) return part.expression;
  if (ts.isCallExpression(part) && part.expression.kind === ts.SyntaxKind.ImportKeyword) return part.arguments[0];
  return undefined;
}

/** @param {ts.Node} part */
function globalNamedBy(part) {
  if (ts.isMetaProperty(part) && part.keywordToken === ts.SyntaxKind.ImportKeyword) return 'import.meta';
  return ts.isIdentifier(part) && nodeGlobals.has(part.text) && standsForValue(part) ? part.text : undefined;
}

/** @param {ts.Identifier} name */
function standsForValue(name) {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent) || ts.isQualifiedName(parent)) return parent.getChildAt(0) === name;
  return ts.isShorthandPropertyAssignment(parent) || !('name' in parent && parent.name === name);
}

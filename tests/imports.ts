import ts from 'typescript';

/** An import as it is written: static, dynamic, bare, of types, of style sheets. */
export interface Import {
  file: string;
  line: number;
  /** What stands between the quotation marks; none for `import(variable)`. */
  target: string | undefined;
}

/** All imports of a file, in the order of its lines. */
export function importsOf(file: string, text: string): Import[] {
  if (file.endsWith('.css')) return cssImports(file, text, 0);
  if (file.endsWith('.astro')) return astroImports(file, text);
  if (file.endsWith('.mdx')) return mdxImports(file, text);
  return codeImports(file, text, 0);
}

/** Visits a node and everything below it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => {
    walk(child, visit);
  });
}

/** Line of a node, counted from 1. */
export function lineOf(tree: ts.SourceFile, node: ts.Node): number {
  return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
}

function codeImports(file: string, text: string, linesBefore: number): Import[] {
  const kind = /x$/.test(file) ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  const found: Import[] = [];
  const add = (node: ts.Node, target: ts.Node | undefined) => {
    found.push({
      file,
      line: lineOf(tree, node) + linesBefore,
      target: target && ts.isStringLiteralLike(target) ? target.text : undefined,
    });
  };
  walk(tree, (node) => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier);
    if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node, node.moduleSpecifier);
    if (ts.isExternalModuleReference(node)) add(node, node.expression);
    if (ts.isImportTypeNode(node)) add(node, ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node, node.arguments[0]);
    if (ts.isCallExpression(node) && node.expression.getText(tree) === 'import.meta.glob') {
      const [pattern] = node.arguments;
      for (const one of pattern && ts.isArrayLiteralExpression(pattern) ? pattern.elements : [pattern]) add(node, one);
    }
  });
  return found;
}

/** Front matter, scripts, styles and dynamic imports in the template of an .astro file. */
function astroImports(file: string, text: string): Import[] {
  const front = /^(\s*---\r?\n)([\s\S]*?)\r?\n---/.exec(text);
  const found = front ? codeImports(file, front[2] ?? '', lines(front[1] ?? '')) : [];
  const template = front ? blank(front[0]) + text.slice(front[0].length) : text;
  const rest = template.replace(
    /(<(script|style)\b[^>]*>)([\s\S]*?)<\/\2>/g,
    (all: string, open: string, tag: string, inner: string, at: number) => {
      const before = lines(template.slice(0, at) + open);
      found.push(...(tag === 'style' ? cssImports(file, inner, before) : codeImports(file, inner, before)));
      return blank(all);
    },
  );
  for (const match of rest.matchAll(/\bimport\(\s*(?:(['"`])(.*?)\1)?/g))
    found.push({ file, line: lines(rest.slice(0, match.index)) + 1, target: match[2] });
  return found.sort((a, b) => a.line - b.line);
}

/** Layout in the front matter and blocks of import and export of an .mdx file; code examples are no imports. */
function mdxImports(file: string, text: string): Import[] {
  const front = /^---\r?\n[\s\S]*?\r?\n---(?=\r?\n)/.exec(text)?.[0] ?? '';
  const layout = /^layout:\s*['"]?([^'"\s]+)/m.exec(front);
  const found: Import[] = layout ? [{ file, line: lines(front.slice(0, layout.index)) + 1, target: layout[1] }] : [];
  const prose = (blank(front) + text.slice(front.length)).replace(/^(`{3,}|~{3,})[\s\S]*?^\1/gm, blank);
  let line = 0;
  for (const block of prose.split(/^(?=[ \t]*\r?$)/m)) {
    if (/^\s*(?:import|export)\b/.test(block)) found.push(...codeImports(file, block, line));
    line += lines(block);
  }
  return found;
}

function cssImports(file: string, text: string, linesBefore: number): Import[] {
  return [...text.matchAll(/@import\s+(?:url\(\s*)?['"]?([^'")\s;]+)/g)].map((match) => ({
    file,
    line: linesBefore + lines(text.slice(0, match.index)) + 1,
    target: match[1],
  }));
}

const lines = (text: string) => text.split('\n').length - 1;
const blank = (text: string) => text.replace(/[^\n]/g, ' ');

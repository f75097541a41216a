import * as fs from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from './build.mjs';

/**
 * Who may touch a table. The owner is the library whose migration creates it; other libraries read it only through a
 * view of the owner's that the owner's README lists, and never write it. Tests and benches prepare and count what they
 * like. Run by `npm run lint`.
 */
const CREATED =
  /\bCREATE (?:UNLOGGED )?TABLE (?:IF NOT EXISTS )?(\w+)|\bCREATE (?:OR REPLACE )?(?:MATERIALIZED )?VIEW (\w+)/g;
const USED =
  /\b(?:FROM|JOIN|INTO|UPDATE|TABLE|ONLY|USING)\s+(?:ONLY\s+)?([a-z_]+)\b|NULL::([a-z_]+)\b|REFERENCES ([a-z_]+)\b/g;

const libraries = fs.readdirSync(join(root, 'libs'));
const owners = ownersOfTables();
const problems = libraries.flatMap(problemsOf);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);

/** @returns {Map<string, {library: string, view: boolean}>} */
function ownersOfTables() {
  const found = new Map();
  for (const library of libraries) {
    for (const { text } of literalsOf(
      filesOf(library).filter((file) => file.includes('/migrations/')),
    )) {
      for (const [, table, view] of text.matchAll(CREATED))
        found.set(table ?? view, { library, view: view !== undefined });
    }
  }
  return found;
}

/** @param {string} library */
function problemsOf(library) {
  const files = filesOf(library).filter(
    (file) => !/\/(migrations|testing|bench)\/|[.-]spec\.ts$/.test(file),
  );
  return literalsOf(files).flatMap(({ file, line, text }) =>
    [...text.matchAll(USED)].flatMap((match) => {
      const name = match[1] ?? match[2] ?? match[3] ?? '';
      const owner = owners.get(name);
      if (!owner || owner.library === library) return [];
      if (owner.view && listed(owner.library).includes(`\`${name}`)) return [];
      return [`${file}:${line} ${library} uses ${name} of ${owner.library}`];
    }),
  );
}

/** @param {string} library */
function listed(library) {
  return fs.readFileSync(join(root, 'libs', library, 'README.md'), 'utf8');
}

/** @param {string} library */
function filesOf(library) {
  const source = join(root, 'libs', library, 'src');
  return fs
    .readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join('libs', library, 'src', file));
}

/** The string and template literals of files. @param {string[]} files */
function literalsOf(files) {
  return files.flatMap((file) => {
    const source = ts.createSourceFile(
      file,
      fs.readFileSync(join(root, file), 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    );
    /** @type {{file: string, line: number, text: string}[]} */
    const found = [];
    /** @param {ts.Node} node */
    const visit = (node) => {
      if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
        const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        found.push({ file, line, text: node.getText() });
        return;
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

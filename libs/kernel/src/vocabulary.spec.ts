import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as ts from 'typescript';

const root = join(__dirname, '../../..');
const places = ['libs', 'apps/api/src', 'apps/worker/src', 'apps/cli/src'];
const notSource = /[.-]spec\.ts$|\.d\.ts$|\/(testing|migrations|bench|dist|node_modules)\//;

function sources(): string[] {
  return places
    .flatMap((place) =>
      readdirSync(join(root, place), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(root, place, file),
      ),
    )
    .filter((file) => file.endsWith('.ts') && !notSource.test(file));
}

/** The strings of a union of literals or of an array of literals; null for any other node. */
function wordsOf(node: ts.Node): string[] | null {
  if (ts.isUnionTypeNode(node) && !isKeyList(node)) {
    return node.types.flatMap((type) =>
      ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? [type.literal.text] : [],
    );
  }
  if (!ts.isArrayLiteralExpression(node)) return null;
  const words = node.elements.filter(ts.isStringLiteral).map(({ text }) => text);
  return words.length === node.elements.length ? words : null;
}

/** `Pick<Listing, 'a' | 'b'>` chooses properties and names no values. */
function isKeyList(node: ts.UnionTypeNode): boolean {
  return ts.isTypeReferenceNode(node.parent);
}

/** Where each set of two or more words (longer than a letter) is written out. */
function placesBySet(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const file of sources()) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true); // prettier-ignore
    const visit = (node: ts.Node): void => {
      const words = [...new Set(wordsOf(node) ?? [])].filter((word) => word.length > 1);
      if (words.length > 1) {
        const key = words.sort().join(' ');
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        found.set(key, [...(found.get(key) ?? []), `${relative(root, file)}:${line + 1}`]);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

it('a set of words is written out once; others import it from its owner', () => {
  const repeated = [...placesBySet()].filter(([, written]) => written.length > 1);
  expect(Object.fromEntries(repeated)).toEqual({});
});

import { createHash } from 'node:crypto';
import { sharedData } from '../../testing';

/** Rows of a published table in the data folder beside the repository, or null where it is absent. */
export function publishedTable(path: string): Record<string, string>[] | null {
  const text = sharedData(path)?.toString();
  if (text === undefined) return null;
  const [header = [], ...rows] = parse(text);
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
}

/**
 * A fingerprint of each part of a table, in any order of its lines. So the repository can say that our table is the
 * published one without holding that.
 */
export function fingerprints(
  lines: readonly { readonly part: string; readonly line: string }[],
): Record<string, string> {
  const parts: Record<string, string[]> = {};
  for (const { part, line } of lines) (parts[part] ??= []).push(line);
  const digest = (all: string[]) =>
    createHash('sha256').update(all.sort().join('\n')).digest('hex').slice(0, 12);
  return Object.fromEntries(Object.entries(parts).map(([part, all]) => [part, digest(all)]));
}

function parse(text: string): string[][] {
  const rows: string[][] = [[]];
  const cells = text.trim().matchAll(/(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/g);
  for (const [, quoted, bare, end] of cells) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  return rows;
}

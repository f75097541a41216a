import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file in the data folder beside the repository; it may be absent. */
export function sharedDataFile(path: string): string {
  return join(__dirname, '../../../../../../shared/data', path);
}

/** Rows of a CSV file in that folder, or null where it is absent. */
export function readSharedCsv(path: string): Record<string, string>[] | null {
  const file = sharedDataFile(path);
  if (!existsSync(file)) return null;
  const [header = [], ...rows] = parse(readFileSync(file, 'utf8'));
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
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

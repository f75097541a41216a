import { sharedData } from '@wanchang/kernel/testing';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a sheet as people write it becomes; a count is of rows. */
export interface RealSheet<Count> {
  readonly name: string;
  readonly bytes: Buffer;
  readonly expected: Count;
}

const ours = (name: string) => readFileSync(join(__dirname, 'sheets', name));

function both<Count>(
  own: RealSheet<Count>,
  path: string,
  expected: Count,
  read: (bytes: Buffer) => Buffer = (bytes) => bytes,
): RealSheet<Count>[] {
  const bytes = sharedData(`real/${path}`);
  return bytes ? [own, { name: path, bytes: read(bytes), expected }] : [own];
}

/** Procurement intentions: ours, and the published ones where they are there. */
export const intentions = both(
  {
    name: 'intentions.csv',
    bytes: ours('intentions.csv'),
    expected: { demands: 5, details: 3, withoutIndustry: 1 },
  },
  'demands_procurement_intentions.xlsx',
  { demands: 45, details: 21, withoutIndustry: 17 },
);

/** Metal products: ours, and those of a shop where they are there. */
export const metals = both(
  {
    name: 'metals.json',
    bytes: asCsv(ours('metals.json')),
    expected: { supplies: 8, tooShort: 1 },
  },
  'supplies_metal_1688.json',
  { supplies: 140, tooShort: 2 },
  asCsv,
);

/** A JSON list of flat objects as the CSV that a spreadsheet program would write. */
function asCsv(json: Buffer): Buffer {
  const rows = JSON.parse(json.toString()) as Record<string, unknown>[];
  const headers = Object.keys(rows[0] ?? {});
  const line = (cells: unknown[]) =>
    cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(',');
  return Buffer.from(
    `\uFEFF${[headers, ...rows.map((row) => headers.map((name) => row[name]))].map(line).join('\r\n')}`,
  );
}

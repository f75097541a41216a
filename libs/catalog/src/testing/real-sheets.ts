import { join } from 'node:path';

/** A real file beside the repository; it is not shipped, and may be absent. */
export function sharedDataFile(name: string): string {
  return join(__dirname, '../../../../../shared/data/real', name);
}

/** A JSON list of flat objects as the CSV that a spreadsheet program would write. */
export function suppliesAsCsv(json: string): Buffer {
  const rows = JSON.parse(json) as Record<string, unknown>[];
  const headers = Object.keys(rows[0] ?? {});
  const line = (cells: unknown[]) =>
    cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(',');
  return Buffer.from(
    `\uFEFF${[headers, ...rows.map((row) => headers.map((name) => row[name]))].map(line).join('\r\n')}`,
  );
}

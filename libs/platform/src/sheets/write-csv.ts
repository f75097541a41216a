import { writeToString } from 'fast-csv';

const BYTE_ORDER_MARK = '\uFEFF';

/** CSV with byte order mark, so that spreadsheet programs see UTF-8, and with no text that they would run as a formula. */
export async function writeCsv(table: readonly (readonly string[])[]): Promise<string> {
  const lines = table.map((line) => line.map(harmless));
  return BYTE_ORDER_MARK + (await writeToString(lines, { rowDelimiter: '\r\n' }));
}

/** A text that a spreadsheet program would run as a formula gets an apostrophe, which the import of sheets takes back. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text.normalize('NFKC')) && !/^[+-]?\d+(\.\d+)?$/.test(text)
    ? `'${text}`
    : text;
}

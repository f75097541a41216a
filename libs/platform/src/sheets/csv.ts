import { parseString } from 'fast-csv';
import { decode } from 'iconv-lite';
import type { SheetRow } from './sheet-row';

const DELIMITERS = [',', ';', '\t'];
const SAMPLE_LINES = 10;

export async function* csvRows(bytes: Buffer): AsyncGenerator<SheetRow> {
  const text = decodeText(bytes);
  let number = 0;
  for await (const cells of parseString(text, {
    delimiter: delimiterOf(text),
    ignoreEmpty: false,
  })) {
    number += 1;
    yield { number, cells: cells as string[] };
  }
}

/** What is not valid UTF-8 is taken for GB 18030, which contains GBK: spreadsheets in Chinese still write it. */
function decodeText(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    if (bytes.includes(0)) throw new Error('not a text file');
    return decode(bytes, 'gb18030');
  }
}

/** The one that the first lines have most of, outside quotes. */
function delimiterOf(text: string): string {
  const sample = text
    .split('\n', SAMPLE_LINES)
    .join('\n')
    .replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => sample.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

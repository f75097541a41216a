import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { stream } from 'exceljs';

const TEXT = '@';
const WIDTH = 18;
/** What a spreadsheet program keeps of a number. */
const DIGITS = 15;

/**
 * A workbook of one sheet, its first row the header. No cell is a formula: texts are texts and stay so when they are edited. What
 * is a number as it is written (320, not 007, 5.50 or an 18-digit code) is one, so that columns can be added up.
 */
export async function writeXlsx(
  name: string,
  [header = [], ...rows]: readonly (readonly string[])[],
): Promise<Buffer> {
  const output = new PassThrough();
  const written = buffer(output);
  const workbook = new stream.xlsx.WorkbookWriter({ stream: output, useStyles: true });
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = header.map(() => ({ width: WIDTH }));
  const head = sheet.addRow([...header]);
  head.font = { bold: true };
  head.commit();
  for (const row of rows) {
    const cells = sheet.addRow(row.map(valueOf));
    cells.eachCell((cell) => {
      cell.numFmt = typeof cell.value === 'number' ? 'General' : TEXT;
    });
    cells.commit();
  }
  sheet.commit();
  await workbook.commit();
  return written;
}

function valueOf(text: string): string | number | null {
  if (text === '') return null;
  const isNumber = text.length <= DIGITS && /^-?\d+(\.\d+)?$/.test(text);
  return isNumber && String(Number(text)) === text ? Number(text) : text;
}

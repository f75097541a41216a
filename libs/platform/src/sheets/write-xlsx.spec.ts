import { Workbook } from 'exceljs';
import { writeXlsx } from './write-xlsx';

it('holds texts and numbers, and no formula, whatever the texts begin with', async () => {
  const bytes = await writeXlsx('表', [
    ['货号', '单价', '代码'],
    ['=1+1', '320', '913303001234567890'],
    ['007', '5.50', ''],
  ]);
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  const rows: unknown[] = [];
  workbook.worksheets[0]!.eachRow((row) => rows.push((row.values as unknown[]).slice(1)));
  expect(rows).toEqual([
    ['货号', '单价', '代码'],
    ['=1+1', 320, '913303001234567890'],
    ['007', '5.50'],
  ]);
  expect(workbook.worksheets[0]!.getCell('A2').numFmt).toBe('@');
});

import { Injectable } from '@nestjs/common';
import { localised, type Locale } from '@wanchang/kernel';
import {
  column,
  Database,
  defineStatement,
  nullable,
  writeCsv,
  type SheetFormat,
} from '@wanchang/platform';
import { Workbook } from 'exceljs';
import { KIND_NAMES } from '../papers/year-paper';

const COLUMNS = [
  ['编号', 'Number'],
  ['成员单位', 'Unit'],
  ['单位类别', 'Kind'],
  ['年度', 'Year'],
  ['应收', 'Invoiced'],
  ['已收', 'Paid'],
  ['减免', 'Waived'],
  ['尚欠', 'Owed'],
  ['缴纳期限', 'Due by'],
  ['状态', 'State'],
  ['逾期', 'Late'],
  ['单位结余', 'Credit of the unit'],
] as const;
/** Places of figures, which spreadsheet programs add up. */
const FIGURES = [3, 4, 5, 6, 7, 11];

const STATE_NAMES: Readonly<Record<string, readonly [string, string]>> = {
  draft: ['草稿', 'draft'],
  issued: ['已出具', 'issued'],
  sent: ['待缴', 'to be paid'],
  partial: ['部分缴纳', 'partly paid'],
  paid: ['已缴清', 'paid'],
  excess: ['多缴', 'over-paid'],
  cancelled: ['已取消', 'cancelled'],
};

/** Invoices of year $1, or of all. */
const ROWS = defineStatement(
  'fees.exported-invoices',
  {
    number: nullable(column.text()),
    unit: column.text(),
    kind: column.text<keyof typeof KIND_NAMES>(),
    year: column.text(),
    amount: column.numeric,
    paid: column.numeric,
    waived: column.numeric,
    owed: column.numeric,
    dueOn: column.text(),
    state: column.text(),
    late: column.boolean,
    credit: column.numeric,
  },
  `SELECT i.number, m.name_zh AS unit, i.kind, i.year::text AS year, i.amount, i.paid, i.waived,
          CASE WHEN i.state IN ('issued', 'sent', 'partial') THEN i.amount - i.paid - i.waived ELSE 0.00 END AS owed,
          i.due_on::text AS "dueOn", i.state,
          (i.state IN ('issued', 'sent', 'partial') AND i.due_on < (now() AT TIME ZONE 'Asia/Shanghai')::date) AS late,
          coalesce(c.credit, 0.00) AS credit
     FROM fee_invoices i JOIN member_refs m ON m.id = i.member_id
     LEFT JOIN (SELECT member_id, sum(unallocated) AS credit FROM fee_payments WHERE state = 'completed'
                 GROUP BY member_id) c ON c.member_id = i.member_id
    WHERE ($1::int IS NULL OR i.year = $1) ORDER BY i.year DESC, m.name_zh, i.id`,
);

/** All invoices of a year, or of all years, as a sheet. */
@Injectable()
export class ExportFees {
  constructor(private readonly database: Database) {}

  async execute(year: number | null, format: SheetFormat, locale: Locale): Promise<Buffer> {
    const say = ([zh, en]: readonly [string, string]) => localised({ zh, en }, locale);
    const rows = (await this.database.query(ROWS, [year])).map((row) => [
      ...[row.number ?? '', row.unit, locale === 'en' ? row.kind : KIND_NAMES[row.kind], row.year],
      ...[row.amount, row.paid, row.waived, row.owed, row.dueOn, say(STATE_NAMES[row.state]!)],
      ...[row.late ? say(['是', 'yes']) : '', row.credit],
    ]);
    const headers = COLUMNS.map(say);
    if (format === 'csv') return Buffer.from(await writeCsv([headers, ...rows]));
    return workbookOf(headers, rows);
  }
}

/** Texts stay texts: a workbook runs none of them as a formula. */
async function workbookOf(headers: string[], rows: readonly string[][]): Promise<Buffer> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('年费 fees', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow(headers).font = { bold: true };
  for (const row of rows)
    sheet.addRow(row.map((cell, at) => (FIGURES.includes(at) ? Number(cell) : cell)));
  sheet.columns.forEach((column, at) => (column.width = at === 1 ? 36 : 14));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

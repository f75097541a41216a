import { Workbook, type Worksheet } from 'exceljs';
import { shanghaiDate } from '@wanchang/kernel';
import type { RfqContent } from '../domain/rfq';
import type { ComparedSupplierDto, RfqComparisonDto } from '../queries/answers/comparison.dto';

const LINE_COLUMNS = ['行号', '品名', '规格要求', '需求数量', '单位', '目标单价', '上次成交价'];
const SUPPLIER_COLUMNS = ['单价', '可供数量', '起订量', '交期（天）', '替代品'] as const;
const TERM_COLUMNS = [
  ...['供应方', '省份', '合计（含运费）', '运费', '综合得分', '全量报价行数', '最长交期（天）'],
  ...['原报币种', '原报税率 %', '原报含税', '报价有效期至', '付款方式', '说明', '入围', '搁置', '采购方备注'],
]; // prettier-ignore

/** Figures of up to 15 digits, which a spreadsheet keeps as they are. */
const figure = (value: string | null | undefined) => (value ? Number(value) : null);

/** A comparison as a workbook: lines × suppliers, and the terms of each. Texts stay texts, none is run as a formula. */
export async function comparisonWorkbook(
  content: RfqContent,
  comparison: RfqComparisonDto,
  targets: ReadonlyMap<number, string>,
): Promise<Buffer> {
  const workbook = new Workbook();
  writeLines(workbook.addWorksheet('逐行比较', FROZEN), content, comparison, targets);
  writeTerms(workbook.addWorksheet('供应方', FROZEN_HEAD), comparison.suppliers);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

const FROZEN = { views: [{ state: 'frozen', xSplit: 2, ySplit: 2 } as const] };
const FROZEN_HEAD = { views: [{ state: 'frozen', xSplit: 1, ySplit: 1 } as const] };

function writeLines(
  sheet: Worksheet,
  { lines, currency }: RfqContent,
  { suppliers, best }: RfqComparisonDto,
  targets: ReadonlyMap<number, string>,
): void {
  const width = SUPPLIER_COLUMNS.length;
  const blank = Array<string>(width - 1).fill('');
  sheet.addRow([
    ...[`币种：${currency}`, ...Array<string>(LINE_COLUMNS.length - 1).fill('')],
    ...suppliers.flatMap(({ member }) => [member.nameZh, ...blank]),
  ]).font = { bold: true };
  suppliers.forEach((_, at) => {
    const from = LINE_COLUMNS.length + at * width + 1;
    sheet.mergeCells(1, from, 1, from + width - 1);
  });
  sheet.addRow([...LINE_COLUMNS, ...suppliers.flatMap(() => SUPPLIER_COLUMNS)]).font = {
    bold: true,
  };
  const bestOf = new Map(best.map((one) => [one.no, one]));
  const cells = suppliers.map((one) => new Map(one.cells.map((cell) => [cell.no, cell])));
  for (const { no, description, specification, quantity, unit } of lines) {
    const lowest = bestOf.get(no);
    const row = sheet.addRow([
      ...[no, description, specification, figure(quantity), unit],
      ...[figure(targets.get(no)), figure(lowest?.past?.price)],
      ...cells.flatMap((byLine) => {
        const cell = byLine.get(no);
        if (!cell) return SUPPLIER_COLUMNS.map(() => null);
        const { price, quantity: offered, minimumOrder, leadTimeDays, alternative } = cell;
        return [figure(price), figure(offered), figure(minimumOrder), leadTimeDays, alternative];
      }),
    ]);
    suppliers.forEach(({ invitationId }, at) => {
      if (!lowest?.invitationIds.includes(invitationId)) return;
      row.getCell(LINE_COLUMNS.length + at * width + 1).font = BEST;
    });
  }
  sheet.columns.forEach((column, at) => (column.width = at === 1 || at === 2 ? 24 : 11));
}

const BEST = { bold: true, color: { argb: 'FF1E7B3A' } };

function writeTerms(sheet: Worksheet, suppliers: readonly ComparedSupplierDto[]): void {
  sheet.addRow(TERM_COLUMNS).font = { bold: true };
  for (const one of suppliers)
    sheet.addRow([
      ...[one.member.nameZh, one.member.provinceName, figure(one.total), figure(one.freight)],
      ...[Math.round(one.score * 100), one.covered, one.leadTimeDays, one.currency],
      ...[
        figure(one.taxRate) ?? 0,
        one.priceIncludesTax ? '是' : '否',
        shanghaiDate(one.validUntil),
      ],
      ...[one.paymentTerms, one.note, one.shortListed ? '是' : '', one.hidden ? '是' : ''],
      one.ownNote,
    ]);
  sheet.columns.forEach((column, at) => (column.width = at === 0 ? 32 : 14));
}

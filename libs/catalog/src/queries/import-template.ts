import type { Locale, Side } from '@wanchang/kernel';
import { Workbook } from 'exceljs';
import { writeToString } from 'fast-csv';

/** The headers of an empty sheet, all of which the import knows. */
const HEADERS: Readonly<Record<Side, readonly (readonly [zh: string, en: string])[]>> = {
  supply: [
    ...([
      ['产品名称', 'Product name'],
      ['资源类型', 'Resource kind'],
      ['规格型号', 'Specification'],
      ['材质', 'Material'],
    ] as const),
    ...([
      ['品牌', 'Brand'],
      ['数量', 'Quantity'],
      ['单位', 'Unit'],
      ['单价(元)', 'Unit price (CNY)'],
      ['起订量', 'MOQ'],
    ] as const),
    ...([
      ['交期(天)', 'Lead time (day)'],
      ['行业', 'Industry'],
      ['地区', 'Region'],
      ['有效期至', 'Valid until'],
    ] as const),
    ...([
      ['合作区域', 'Cross-region wish'],
      ['描述', 'Description'],
    ] as const),
  ],
  demand: [
    ...([
      ['采购项目名称', 'Title'],
      ['资源类型', 'Resource kind'],
      ['规格型号', 'Specification'],
      ['材质', 'Material'],
    ] as const),
    ...([
      ['数量', 'Quantity'],
      ['单位', 'Unit'],
      ['预算金额(万元)', 'Budget (CNY)'],
      ['需求日期', 'Due date'],
    ] as const),
    ...([
      ['行业', 'Industry'],
      ['地区', 'Region'],
      ['有效期至', 'Valid until'],
      ['合作区域', 'Cross-region wish'],
    ] as const),
    ...([['采购需求概况', 'Description']] as const),
  ],
};

export function templateHeaders(side: Side, locale: Locale): string[] {
  return HEADERS[side].map(([zh, en]) => (locale === 'en' ? en : zh));
}

export async function csvTemplate(side: Side, locale: Locale): Promise<Buffer> {
  return Buffer.from(`\uFEFF${await writeToString([templateHeaders(side, locale)])}\r\n`);
}

export async function xlsxTemplate(side: Side, locale: Locale): Promise<Buffer> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(side === 'supply' ? '供应 supplies' : '需求 demands', {
    views: [{ state: 'frozen', ySplit: 1 }],
  });
  sheet.addRow(templateHeaders(side, locale)).font = { bold: true };
  sheet.columns.forEach((column) => (column.width = 18));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

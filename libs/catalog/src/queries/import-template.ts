import { localised, type Locale, type Side } from '@wanchang/kernel';
import { Workbook } from 'exceljs';
import { writeToString } from 'fast-csv';

export const TEMPLATE_FORMATS = ['csv', 'xlsx'] as const;
export type TemplateFormat = (typeof TEMPLATE_FORMATS)[number];

/** Headers that the import knows. */
const COLUMNS = {
  product: ['产品名称', 'Product name'],
  project: ['采购项目名称', 'Title'],
  kind: ['资源类型', 'Resource kind'],
  specification: ['规格型号', 'Specification'],
  material: ['材质', 'Material'],
  brand: ['品牌', 'Brand'],
  quantity: ['数量', 'Quantity'],
  unit: ['单位', 'Unit'],
  unitPrice: ['单价(元)', 'Unit price (CNY)'],
  budget: ['预算金额(万元)', 'Budget (CNY)'],
  minimumOrder: ['起订量', 'MOQ'],
  leadTime: ['交期(天)', 'Lead time (day)'],
  dueDate: ['需求日期', 'Due date'],
  industry: ['行业', 'Industry'],
  region: ['地区', 'Region'],
  validUntil: ['有效期至', 'Valid until'],
  wish: ['合作区域', 'Cross-region wish'],
  description: ['描述', 'Description'],
  summary: ['采购需求概况', 'Description'],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

/** The columns of an empty sheet, in their order. */
const HEADERS: Readonly<Record<Side, readonly (keyof typeof COLUMNS)[]>> = {
  supply: [
    ...(['product', 'kind', 'specification', 'material', 'brand'] as const),
    ...(['quantity', 'unit', 'unitPrice', 'minimumOrder', 'leadTime'] as const),
    ...(['industry', 'region', 'validUntil', 'wish', 'description'] as const),
  ],
  demand: [
    ...(['project', 'kind', 'specification', 'material'] as const),
    ...(['quantity', 'unit', 'budget', 'dueDate'] as const),
    ...(['industry', 'region', 'validUntil', 'wish', 'summary'] as const),
  ],
};

export function templateHeaders(side: Side, locale: Locale): string[] {
  return HEADERS[side].map((column) => {
    const [zh, en] = COLUMNS[column];
    return localised({ zh, en }, locale);
  });
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

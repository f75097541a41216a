import {
  kindForms,
  localised,
  type KindField,
  type ListingTerm,
  type Locale,
  type LocalisedText,
  type ResourceKind,
  type Side,
} from '@wanchang/kernel';
import { Workbook } from 'exceljs';
import { writeToString } from 'fast-csv';

/** Headers that the import knows. */
const COLUMNS = {
  ownNumber: ['货号', 'Item No.'],
  taxRate: ['税率', 'Tax rate'],
  packing: ['包装', 'Packing'],
  capacity: ['月产能', 'Capacity'],
  certificate: ['证书', 'Certificates'],
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
    ...(['ownNumber', 'product', 'kind', 'specification', 'material', 'brand'] as const),
    ...(['quantity', 'unit', 'unitPrice', 'taxRate', 'minimumOrder', 'leadTime'] as const),
    ...(['packing', 'capacity', 'certificate'] as const),
    ...(['industry', 'region', 'validUntil', 'wish', 'description'] as const),
  ],
  demand: [
    ...(['project', 'kind', 'specification', 'material'] as const),
    ...(['quantity', 'unit', 'budget', 'dueDate'] as const),
    ...(['industry', 'region', 'validUntil', 'wish', 'summary'] as const),
  ],
};

/** What of a listing of goods a column says; a kind that has no such thing has no such column. */
const TERMS: Readonly<Partial<Record<keyof typeof COLUMNS, readonly ListingTerm[]>>> = {
  ownNumber: ['ownNumber'],
  taxRate: ['tax'],
  packing: ['packing'],
  capacity: ['capacity'],
  certificate: ['certificates'],
  specification: ['variants'],
  material: ['variants'],
  brand: ['variants'],
  quantity: ['quantity'],
  unit: ['quantity', 'price'],
  unitPrice: ['price'],
  budget: ['price'],
  minimumOrder: ['minimumOrder'],
  leadTime: ['leadTimeDays'],
};

/** With the unit that a bare figure below is read in. */
function headerOf({ name, units }: KindField): LocalisedText {
  const [usual] = units;
  if (!usual) return name;
  return { zh: `${name.zh}(${usual.zh})`, en: `${name.en} (${usual.en})` };
}

export function templateHeaders(
  side: Side,
  locale: Locale,
  kind: ResourceKind = 'products',
): string[] {
  const { fields, terms } = kindForms()[kind];
  const columns = HEADERS[side].filter(
    (column) => TERMS[column]?.some((term) => term in terms) ?? true,
  );
  const common = columns.map((column) => ({ zh: COLUMNS[column][0], en: COLUMNS[column][1] }));
  return [...common, ...fields.map(headerOf)].map((name) => localised(name, locale));
}

export async function csvTemplate(
  side: Side,
  locale: Locale,
  kind?: ResourceKind,
): Promise<Buffer> {
  return Buffer.from(`\uFEFF${await writeToString([templateHeaders(side, locale, kind)])}\r\n`);
}

export async function xlsxTemplate(
  side: Side,
  locale: Locale,
  kind?: ResourceKind,
): Promise<Buffer> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(side === 'supply' ? '供应 supplies' : '需求 demands', {
    views: [{ state: 'frozen', ySplit: 1 }],
  });
  sheet.addRow(templateHeaders(side, locale, kind)).font = { bold: true };
  sheet.columns.forEach((column) => (column.width = 18));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

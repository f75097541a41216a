import { localised, type Locale, type ResourceKind, type Side } from '@wanchang/kernel';
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

/** What people ask of the other kinds first. A column with a name of its own is a property. */
const PROPERTIES: Readonly<Record<ResourceKind, readonly (readonly [zh: string, en: string])[]>> = {
  products: [],
  means_of_production: [
    ['出厂年份', 'Year of make'],
    ['成色', 'Condition'],
  ],
  resources: [
    ['品位', 'Grade'],
    ['储量', 'Reserve'],
  ],
  space: [
    ['面积(平方米)', 'Area (m2)'],
    ['层高(米)', 'Clear height (m)'],
    ['用途', 'Use'],
    ['租售方式', 'Rent or sale'],
  ],
  markets: [
    ['渠道', 'Channel'],
    ['覆盖地区', 'Area served'],
  ],
  technology: [
    ['成熟度', 'Maturity'],
    ['专利号', 'Patent'],
    ['合作方式', 'Form of cooperation'],
  ],
  talent: [
    ['工种', 'Trade'],
    ['学历', 'Education'],
    ['从业年限', 'Years of work'],
  ],
  capital: [
    ['期限', 'Term'],
    ['投向', 'Field of investment'],
    ['担保方式', 'Security'],
  ],
};
/** Of what is no goods there is no material and no brand. */
const OF_GOODS: readonly string[] = ['specification', 'material', 'brand', 'packing', 'capacity'];

export function templateHeaders(
  side: Side,
  locale: Locale,
  kind: ResourceKind = 'products',
): string[] {
  const isGoods = kind === 'products' || kind === 'means_of_production' || kind === 'resources';
  const columns = HEADERS[side].filter((column) => isGoods || !OF_GOODS.includes(column));
  const names = [...columns.map((column) => COLUMNS[column]), ...PROPERTIES[kind]];
  return names.map(([zh, en]) => localised({ zh, en }, locale));
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

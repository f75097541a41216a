import { HOME, type Expected } from './expected';
import { provinceCode, type Item } from './goods';
import type { Cell, SheetDraft } from './sheet-draft';
import type { Random } from './random';

/** A column of a sheet that is being made. */
export interface ColumnDraft {
  readonly header: string;
  readonly cell: (item: Item, at: number) => Cell;
  /** What a reader learns from it. */
  readonly says?: (item: Item) => Said;
  /** Whether it says what is counted, for prices and for quantities. */
  readonly saysUnit?: boolean;
  readonly hidden?: boolean;
}

type Said = Partial<Pick<Expected, 'title' | 'size' | 'price' | 'currency' | 'leadTimeDays' | 'dueDate' | 'regionCode' | 'ownNumber'>> & {
  /** Counted in the unit of the goods, which some column has to say. */
  readonly quantity?: number | null;
  readonly minimumOrder?: number | null;
}; // prettier-ignore

export type Columns = readonly ColumnDraft[];

/** What all columns together say of an item. */
export function expectedOf(item: Item, columns: Columns): Omit<Expected, 'sheet' | 'row'> {
  const said: Said = Object.assign({}, ...columns.map(({ says }) => says?.(item) ?? {})) as Said;
  const unit = columns.some(({ saysUnit }) => saysUnit) ? item.unit : null;
  const amount = (value: number | null | undefined) => (value && unit ? { value, unit } : null);
  return {
    title: said.title ?? item.name,
    size: said.size ?? '',
    price: said.price ?? null,
    currency: said.currency ?? 'CNY',
    priceUnit: unit,
    quantity: amount(said.quantity),
    minimumOrder: amount(said.minimumOrder),
    leadTimeDays: said.leadTimeDays ?? null,
    dueDate: said.dueDate ?? null,
    regionCode: said.regionCode ?? HOME,
    ownNumber: said.ownNumber ?? null,
  };
}

export function addHeader(sheet: SheetDraft, columns: Columns): number {
  for (const [at, { hidden }] of columns.entries()) if (hidden) sheet.hiddenColumns.add(at);
  return sheet.add(...columns.map(({ header }) => header));
}

export function addItems(sheet: SheetDraft, columns: Columns, items: readonly Item[]): void {
  for (const [at, item] of items.entries()) {
    const row = sheet.add(...columns.map(({ cell }) => cell(item, at)));
    sheet.expect(row, expectedOf(item, columns));
  }
}

export const name = (random: Random): ColumnDraft => ({
  header: random.pick(['品名', '产品名称', '货物名称', '物料名称', '名称', '商品名称', '产品', '品 名', '*产品名称', '产品名称（必填）', '材料名称', '物资名称', '品名/Name']), // prettier-ignore
  cell: (item) => item.name,
  says: (item) => ({ title: item.name }),
});

export const size = (random: Random): ColumnDraft => ({
  header: random.pick(['规格型号', '规格', '型号', '规格/型号', '型号规格', '规格（mm）', '产品规格', '规格参数']), // prettier-ignore
  cell: (item) => item.specification,
  says: (item) => ({ size: item.specification }),
});

export const unit = (random: Random): ColumnDraft => ({
  header: random.pick(['单位', '计量单位', '单 位', '计价单位', '销售单位', '单位/Unit']),
  cell: (item) => item.unit,
  saysUnit: true,
});

export const price = (random: Random): ColumnDraft => ({
  header: random.pick(['单价', '单价（元）', '含税单价', '价格', '出厂价', '报价', '销售价（元）', '批发价', '单价(RMB)', '含税价', '未税单价', '供货价格', '优惠价', '人民币单价', '单价￥', '出厂含税价', '不含税单价（元）', '到厂价']), // prettier-ignore
  cell: (item) => item.price,
  says: (item) => ({ price: item.price }),
});

export const quantity = (random: Random): ColumnDraft => ({
  header: random.pick(['数量', '库存', '库存数量', '可供数量', '需求数量', '采购数量', '现货量', '供应量']), // prettier-ignore
  cell: (item) => item.quantity,
  says: (item) => ({ quantity: item.quantity }),
});

export const minimumOrder = (random: Random): ColumnDraft => ({
  header: random.pick(['起订量', '最小起订量', 'MOQ', '起批量', '最低订货量', '起订数量']),
  cell: (item) => item.minimumOrder,
  says: (item) => ({ minimumOrder: item.minimumOrder }),
});

export const leadTime = (random: Random): ColumnDraft => ({
  header: random.pick(['交期（天）', '交货期(天)', '货期/天', '供货周期（天）', '交期']),
  cell: (item) => item.leadTimeDays,
  says: (item) => ({ leadTimeDays: item.leadTimeDays }),
});

export const ownNumber = (random: Random): ColumnDraft => ({
  header: random.pick(['货号', '编号', '产品编号', '物料编码', '产品编码', '料号', '存货编码', '商品编码', 'SKU', '图号/货号']), // prettier-ignore
  cell: (item) => item.ownNumber,
  says: (item) => ({ ownNumber: item.ownNumber }),
});

export const region = (random: Random): ColumnDraft =>
  random.pick<ColumnDraft>([
    {
      header: random.pick(['发货地', '所在地', '地区', '供货地']),
      cell: ({ region: { province, city } }) => `${province}${city}`,
      says: (item) => ({ regionCode: item.region.code }),
    },
    {
      header: random.pick(['省份', '所在省份', '发货省份']),
      cell: (item) => item.region.province.replace(random.chance(0.5) ? '省' : '', ''),
      says: (item) => ({ regionCode: provinceCode(item.region) }),
    },
  ]);

export const serial = (random: Random): ColumnDraft => ({
  header: random.pick(['序号', 'No.', '项次', '序']),
  cell: (_, at) => at + 1,
});

/** What a listing has no field for. */
export const property = (random: Random): ColumnDraft =>
  random.pick<ColumnDraft>([
    { header: '品牌', cell: (item) => item.brand },
    { header: '材质', cell: (item) => item.material },
    { header: '产地', cell: () => '国产' },
    { header: '备注', cell: () => random.pick(['', '现货', '含13%增值税', '量大从优', '可定制']) },
    { header: '执行标准', cell: () => random.pick(['GB/T 12237', 'GB/T 276', '企标']) },
    { header: '重量(kg)', cell: () => random.between(1, 80) },
  ]);

export const confidential = (random: Random): ColumnDraft =>
  random.pick<ColumnDraft>([
    { header: '成本价', cell: (item) => Number((item.price * 0.7).toFixed(2)) },
    { header: '进货价', cell: (item) => Number((item.price * 0.8).toFixed(2)) },
    { header: '供应商', cell: () => '某某机械厂' },
    { header: '联系电话', cell: () => '13800000000' },
    { header: '业务员', cell: () => '小王' },
  ]);

export const amount = (random: Random): ColumnDraft => ({
  header: random.pick(['金额', '金额（元）', '合计', '总价', '小计', '合价']),
  cell: (item) => Number((item.price * item.quantity).toFixed(2)),
});

/** The columns of an ordinary price list: a name, a price, a unit, and some of the rest, in some order. */
export function usualColumns(random: Random): ColumnDraft[] {
  const front = [ownNumber, size].filter(() => random.chance(0.6)).map((make) => make(random));
  const back = [quantity, minimumOrder, leadTime, region, property, property]
    .filter(() => random.chance(0.4))
    .map((make) => make(random));
  const first = random.chance(0.5) ? [serial(random)] : [];
  const middle = random.shuffled([unit(random), price(random), ...distinct(back)]);
  const named = random.chance(0.7) ? [name(random), ...front] : [...front, name(random)];
  return distinct([...first, ...named, ...middle]);
}

/** A header stands once. */
export function distinct(columns: Columns): ColumnDraft[] {
  return columns.filter(({ header }, at) => columns.findIndex((other) => other.header === header) === at); // prettier-ignore
}

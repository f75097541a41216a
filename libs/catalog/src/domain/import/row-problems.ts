import { fieldProblem, type FieldProblem, type TextArguments } from '@wanchang/kernel';
import { clip } from './clip';

const TEXTS = {
  'title-missing': ['没有名称（品名、物资名称、项目名称）', 'there is no name of the goods'],
  'title-from-above': [
    '名称是空的，沿用了上一行的“{text}”',
    'the name is empty; that of the row above, “{text}”, was taken',
  ],
  'title-cut': [
    '名称超过 {limit} 个字，其余放入描述',
    'the name has more than {limit} characters; the rest is in the description',
  ],
  'title-completed': [
    '名称少于 4 个字，已加上规格',
    'the name has fewer than 4 characters; the specification was added',
  ],
  'description-cut': [
    '描述超过 {limit} 个字，超出部分没有导入',
    'the description has more than {limit} characters; the rest was not imported',
  ],
  'attributes-cut': [
    '属性超过 {limit} 项，其余放入描述',
    'there are more than {limit} attributes; the rest is in the description',
  ],
  'too-many-certificates': [
    '连同原有的证书超过 {limit} 项，原有发布没有改动',
    'with those it has, there are more than {limit} certificates; the listing was left as it is',
  ],
  'listing-updated': ['已更新原有发布：{fields}', 'the existing listing was changed: {fields}'],
  'update-not-publishable': [
    '这样修改后不能继续发布，原有发布没有改动',
    'changed like this the listing could not stay published; it was left as it is',
  ],
  'variants-grouped': [
    '连同以下各行共 {count} 行，合为一条有 {count} 种规格的发布',
    'with the rows below, {count} rows in all: one listing with {count} variants',
  ],
  'variant-of-above': [
    '是上面同名货品的一种规格，合在同一条发布中',
    'a variant of the goods of that name above, in the same listing',
  ],
  'variants-kept': [
    '是一条多规格发布中的规格，单独一行不改动它；请在该发布中修改',
    'a variant of a listing with several; one row alone does not change it, please edit the listing',
  ],
  'fact-unread': [
    '“{header}”不能写成“{text}”，原文放入属性',
    '“{header}” cannot be “{text}”; the text is an attribute',
  ],
  'columns-guessed': [
    '没有表头，各列的含义是按内容推测的，请核对',
    'there is no header; what the columns are was guessed from their values, please check',
  ],
  'price-unreadable': [
    '看不懂价格“{text}”，按面议处理，原文放入属性',
    'the price “{text}” was not understood; taken as negotiable, the text is an attribute',
  ],
  'price-range': [
    '价格“{text}”是一个区间，按面议处理，原文放入属性',
    'the price “{text}” is a range; taken as negotiable, the text is an attribute',
  ],
  'price-currency': [
    '不支持价格“{text}”的币种（{currency}），按面议处理，原文放入属性',
    'the currency of the price “{text}” ({currency}) is not supported; taken as negotiable, the text is an attribute',
  ],
  'currency-from-above': [
    '价格“{text}”没有写币种，按本列第一个价格的 {currency} 读取，请核对',
    'the price “{text}” names no currency; that of the first price of the column, {currency}, was taken, please check',
  ],
  'price-condition': [
    '价格“{text}”带有条件，已放入属性',
    'the price “{text}” has a condition, which is an attribute',
  ],
  'price-tiers': [
    '按数量的阶梯价：单价取“{text}”一档',
    'prices by quantity: the unit price is that of “{text}”',
  ],
  'price-negotiable': ['价格“{text}”按面议处理', 'the price “{text}” was taken as negotiable'],
  'price-from-amount': [
    '没有单价，按金额“{text}”除以数量得出',
    'there is no unit price; it is the amount “{text}” divided by the quantity',
  ],
  'read-as-ten-thousands': ['金额“{text}”按万元读取', 'the amount “{text}” was read as CNY 10,000'],
  'cell-without-value': [
    '“{header}”是没有结果的公式，没有读到内容',
    '“{header}” is a formula without a value; nothing was read',
  ],
  'cell-with-error': [
    '“{header}”是出错的公式，没有读到内容',
    '“{header}” is a formula that failed; nothing was read',
  ],
  'quantity-unreadable': [
    '看不懂数量“{text}”，已放入属性',
    'the quantity “{text}” was not understood; kept as an attribute',
  ],
  'quantity-without-unit': [
    '数量“{text}”没有单位，已放入属性',
    'the quantity “{text}” has no unit; kept as an attribute',
  ],
  'minimum-order-unreadable': [
    '看不懂起订量“{text}”，已放入属性',
    'the minimum order “{text}” was not understood; kept as an attribute',
  ],
  packing: [
    '“{text}”是包装，不是数量，已放入包装',
    '“{text}” is a packing and no quantity; taken as such',
  ],
  'capacity-unreadable': [
    '看不懂月产能“{text}”，已放入属性',
    'the monthly capacity “{text}” was not understood; kept as an attribute',
  ],
  'lead-time-unreadable': [
    '看不懂交期“{text}”，已放入属性',
    'the lead time “{text}” was not understood; kept as an attribute',
  ],
  'date-unreadable': [
    '看不懂日期“{text}”，已放入属性',
    'the date “{text}” was not understood; kept as an attribute',
  ],
  'year-inferred': ['“{text}”没有写年份，按 {day} 读取', '“{text}” has no year; read as {day}'],
  'region-unknown': [
    '没有找到地区“{text}”，已用本单位所在地，原文放入属性',
    'no region “{text}” was found; your unit’s was taken, the text is an attribute',
  ],
  'industry-unknown': [
    '没有找到行业“{text}”，已放入属性',
    'no industry “{text}” was found; kept as an attribute',
  ],
  'kind-unknown': [
    '没有资源类型“{text}”，已用默认类型',
    'there is no resource kind “{text}”; the default was taken',
  ],
} as const;
export type RowProblemCode = keyof typeof TEXTS;

const SHOWN = 40;

export function rowProblem(
  field: string,
  code: RowProblemCode,
  args: Record<string, string | number> = {},
): FieldProblem {
  const [zh, en] = TEXTS[code];
  const shown = Object.entries(args).map(([name, value]) => [name, clip(String(value), SHOWN)]);
  return fieldProblem(field, code, { zh, en }, Object.fromEntries(shown) as TextArguments);
}

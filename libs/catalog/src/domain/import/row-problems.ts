import { fieldProblem, type FieldProblem, type TextArguments } from '@wanchang/kernel';
import { clip } from './clip';

const TEXTS = {
  'title-missing': ['没有标题（品名、项目名称）', 'there is no title'],
  'title-too-long': ['标题超过 {limit} 个字', 'the title has more than {limit} characters'],
  'cell-too-long': ['“{header}”超过 {limit} 个字', '“{header}” has more than {limit} characters'],
  'description-too-long': [
    '描述超过 {limit} 个字',
    'the description has more than {limit} characters',
  ],
  'price-unreadable': ['看不懂价格“{text}”', 'the price “{text}” cannot be read'],
  'quantity-unreadable': ['看不懂数量“{text}”', 'the quantity “{text}” cannot be read'],
  'minimum-order-unreadable': ['看不懂起订量“{text}”', 'the minimum order “{text}” cannot be read'],
  'lead-time-unreadable': ['看不懂交期“{text}”', 'the lead time “{text}” cannot be read'],
  'date-unreadable': ['看不懂日期“{text}”', 'the date “{text}” cannot be read'],
  'price-range': [
    '价格“{text}”是一个区间，按面议处理',
    'the price “{text}” is a range; taken as negotiable',
  ],
  'read-as-ten-thousands': ['金额“{text}”按万元读取', 'the amount “{text}” was read as CNY 10,000'],
  'quantity-without-unit': [
    '数量“{text}”没有单位，已放入属性',
    'the quantity “{text}” has no unit; kept as an attribute',
  ],
  'region-unknown': [
    '没有找到地区“{text}”，已用本单位所在地',
    'no region “{text}” was found; your unit’s was taken',
  ],
  'industry-unknown': ['没有找到行业“{text}”', 'no industry “{text}” was found'],
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

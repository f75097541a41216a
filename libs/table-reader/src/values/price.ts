import { isDecimal, simplified, unitByName, type Money } from '@wanchang/kernel';
import Big from 'big.js';
import { currencyIn, isTradable, taxIn, type Tax } from '../headers/read-header';
import { chineseNumber, figureIn, LONGEST_VALUE } from './numbers';
import { isNegotiable, isOpen } from './open';

/** What the column says of all its prices. */
export interface PriceContext {
  readonly unit: string | null;
  readonly currency: string | null;
  /** 10,000 for 万元. */
  readonly scale: number;
}

export interface Price extends Money {
  /** What it is for one of, where the cell or the header says so. */
  readonly per: string | null;
  readonly tax: Tax | null;
  /** For at least so many, in a unit where one is written: `100件以上12元`. */
  readonly minimum: { readonly value: string; readonly unit: string | null } | null;
  /** What else stands in the cell: 起, 出厂价. */
  readonly condition: string | null;
}

/** `none`: nothing is said. `unread`: something is, and it is not understood. */
export type PriceReading =
  | { readonly kind: 'price'; readonly price: Price }
  /** `rest`: what stands behind it, such as `/台`. */
  | { readonly kind: 'range'; readonly low: string; readonly high: string; readonly rest: string }
  | { readonly kind: 'foreign'; readonly currency: string }
  | { readonly kind: 'negotiable' | 'none' | 'unread' };

const MARKS =
  /hk\$|us\$|nt\$|rmb|cny|usd|eur|jpy|hkd|gbp|twd|krw|aud|cad|sgd|rub|thb|inr|人民币|美[元金]|欧元|日[元圆]|港[币元]|英镑|新?台币|韩[元币圆]|澳[元币]|加[元币]|新币|卢布|泰铢|[¥$€£￡₩₽฿₹]/gi;
const WORDS = /^(?:一口价|单价|价格|报价|售价|现价|特价|优惠价|出厂价|批发价|约|仅|只要|大概)[::]?/;
/** Of a ceiling: not more than. */
const AT_MOST =
  /^(?:≤|<=|<|不超过|不高于|不大于|最高(?!限价)|控制在|上限)\s*|(?:以内|以下|之内|封顶)$/g;
const PER = /(?:\/|每|per)\s*([\p{L}\p{N}²³℃㎡]{1,12})$/iu;
const PER_BEFORE = /^每(\p{Script=Han}{1,3}?)\s*([\d¥].*)$/u;
const TIER = /^(\d+)\s*(\p{L}{0,3}?)\s*(?:以上|起|及以上)[:,,]?\s*(.+)$/u;
const YUAN_AND_JIAO = /^(\d+)(?:元|块)(\d)(?:角|毛)?(?:(\d)分)?$/;
const RANGE = /^([\d.,]+)\s*元?\s*(?:[-~—–至到]+)\s*([\d.,]+)$/;
const ZERO = /^0+(?:\.0+)?$/;

/**
 * A price as people write it: `¥350（含税）`, `12.5元起`, `HK$100`, `1200元/吨(出厂价)`, `12元5角`, `100件以上12元`, `1 234.56`,
 * `12.5万元`, 面议.
 * @param formatCurrency of the cell's number format
 */
export function readPrice(
  text: string,
  context: PriceContext,
  formatCurrency?: string,
): PriceReading {
  if (text.length > LONGEST_VALUE) return { kind: 'unread' };
  const plain = simplified(text.normalize('NFKC')).trim();
  if (isOpen(plain)) return { kind: 'none' };
  if (
    !/[\d一二三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾]/.test(plain) ||
    /^[^\d]*(?:面议|询价|电询)/.test(plain)
  )
    return isNegotiable(plain) ? { kind: 'negotiable' } : { kind: 'unread' };
  const tier = TIER.exec(plain);
  const body = tier?.[3] && !/^元/.test(tier[3]) ? tier[3] : plain;
  const minimum = body === plain ? null : { value: tier![1]!, unit: tier![2] || null };
  const reading = readBody(body, context, formatCurrency ?? null);
  if (reading.kind !== 'price' || minimum === null) return reading;
  return { kind: 'price', price: { ...reading.price, minimum } };
}

function readBody(
  plain: string,
  context: PriceContext,
  formatCurrency: string | null,
): PriceReading {
  const tax = taxIn(plain);
  const brackets = [...plain.matchAll(/\(([^)]*)\)/g)].map(([, inner = '']) => inner);
  const bare = plain
    .replace(/\([^)]*\)/g, '')
    .replace(/不?含税价?|未税价?/g, '')
    .trim();
  const currency =
    currencyIn(bare.replace(/(?<![日美港欧韩澳加坡])元/g, '')) ??
    brackets.map(currencyIn).find(Boolean) ??
    null;
  const { amount, per } = withoutPer(bare);
  const words = amount.replace(MARKS, '').replace(WORDS, '').trim();
  const from = /起$/.test(words) || /起$/.test(bare);
  const atMost = words.match(AT_MOST)?.[0].trim() ?? '';
  const figure = words.replace(AT_MOST, '').replace(WORDS, '').replace(/起$/, '').replace(/左右$/, '').trim(); // prettier-ignore
  const range = RANGE.exec(figure.replace(/元$/, ''));
  if (range)
    return { kind: 'range', low: range[1]!, high: range[2]!, rest: per === null ? '' : `/${per}` };
  const value = amountOf(figure, context.scale, currency);
  if (!value) return { kind: 'unread' };
  if (ZERO.test(value)) return { kind: 'none' };
  const code = currency ?? context.currency ?? formatCurrency ?? 'CNY';
  if (!isTradable(code)) return { kind: 'foreign', currency: code };
  const condition =
    [from ? '起' : '', atMost, ...brackets.filter((inner) => taxIn(inner) === null && currencyIn(inner) === null)] // prettier-ignore
      .filter(Boolean)
      .join('、');
  return {
    kind: 'price',
    price: {
      ...{ amount: value, currency: code, tax, minimum: null, condition: condition || null },
      per: per ?? context.unit,
    },
  };
}

/** `350元/台`, `350元每台`, `每台350元`. */
function withoutPer(text: string): { amount: string; per: string | null } {
  const before = PER_BEFORE.exec(text);
  const behind = PER.exec(text.replace(BOUND, ''));
  if (before) return { amount: before[2]!, per: before[1]! };
  if (!behind || !unitOrWord(behind[1]!)) return { amount: text, per: null };
  const bound = BOUND.exec(text)?.[0] ?? '';
  return { amount: text.slice(0, behind.index) + bound, per: behind[1]! };
}

/** Of `19500元/吨以内`, `12元/个起`: of the figure, not of the unit. */
const BOUND = /(?:左右|起|以内|以下|之内|封顶)$/;

function unitOrWord(text: string): boolean {
  return unitByName(text) !== null || /^\p{Script=Han}{1,3}$/u.test(text);
}

/** Of `1,200`, `12.5万元`, `12元5角`, 十二: at most 15 digits before the point and 6 behind it. */
function amountOf(text: string, scale: number, currency: string | null): string | null {
  const isMoney = currency !== null;
  const isEuro = currency === 'EUR';
  const jiao = YUAN_AND_JIAO.exec(text);
  if (jiao) return `${jiao[1]}.${jiao[2]}${jiao[3] ?? ''}`;
  const [, figure = '', counted = '', unit = ''] =
    /^(.*?)\s*(万|亿|千)?(元|块|整|元整)?$/.exec(text) ?? [];
  const plain =
    figureIn(figure) ??
    (isEuro && /^\d+,\d\d$/.test(figure) ? figure.replace(',', '.') : null) ??
    (counted || unit || isMoney ? chineseNumber(figure)?.toString() : undefined);
  if (plain === undefined || plain === null) return null;
  const times =
    counted === '' ? (unit === '' ? scale : 1) : { 千: 1e3, 万: 1e4, 亿: 1e8 }[counted]!;
  const value = new Big(plain).times(times).round(6).toFixed();
  return isDecimal(value) ? value : null;
}

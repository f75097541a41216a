import { countedUnit, CURRENCIES, simplified, unitByName } from '@wanchang/kernel';
import { HEADER_RULES, type Meaning } from './meanings';

/** What the words above a column say. */
export interface HeaderReading {
  readonly meaning: Meaning;
  /** Of several columns of one meaning the greater is the likelier. */
  readonly weight: number;
  /** Of the figures below: 吨 of `数量/吨`, 台 of `价格（元/台）`. */
  readonly unit: string | null;
  readonly currency: string | null;
  /** 10,000 for 万元. */
  readonly scale: number;
  readonly tax: Tax | null;
  /** The price is for so many. */
  readonly tier: QuantityTier | null;
}

/** Whether a price contains the tax. */
export const TAXES = ['included', 'excluded'] as const;
export type Tax = (typeof TAXES)[number];

/** `to` null: and more. */
export interface QuantityTier {
  readonly from: number;
  readonly to: number | null;
  /** 件 of `1-99件`: what is counted, where nothing else says it. */
  readonly unit: string | null;
}

const LONGEST_HEADER = 40;

const CURRENCY_WORDS: readonly (readonly [RegExp, string])[] = [
  [/nt\$|\btwd\b|新?台币/i, 'TWD'],
  [/\bkrw\b|韩[元币圆]|₩/i, 'KRW'],
  [/\baud\b|澳元|澳币|(?<![a-z])a\$/i, 'AUD'],
  [/\bcad\b|加元|加币|(?<![a-z])c\$/i, 'CAD'],
  [/\bsgd\b|新加坡元|新币|(?<![a-z])s\$/i, 'SGD'],
  [/\brub\b|卢布|₽/i, 'RUB'],
  [/\bthb\b|泰铢|฿/i, 'THB'],
  [/\binr\b|印度?卢比|₹/i, 'INR'],
  [/hk\$|hkd|港[币元]|港纸/i, 'HKD'],
  [/us\$|usd|美[元金]|\$/i, 'USD'],
  [/eur|欧元|€/i, 'EUR'],
  [/jpy|日[元圆]|円/i, 'JPY'],
  [/gbp|英镑|[£￡]/i, 'GBP'],
  [/rmb|cny|人民币|[¥￥]|元/i, 'CNY'],
];

/** ISO 4217 code of a currency that a text names, also of one that listings cannot have; null where it names none. */
export function currencyIn(text: string): string | null {
  return CURRENCY_WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

export function isTradable(currency: string): boolean {
  return (CURRENCIES as readonly string[]).includes(currency);
}

/** A text that is longer is no header; it stays as it is. */
const LONGEST_LOOKED_AT = 400;

/** The header as rules see it: half width, simplified, lower case, without blanks and marks of form. */
export function plainHeader(text: string): string {
  if (text.length > LONGEST_LOOKED_AT) return text;
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const plain = withoutStops(simplified(text.normalize('NFKC')).toLowerCase().replace(/[\s*_:]/g, '')); // prettier-ignore
  remembered.set(text, plain);
  return plain;
}

/** @param text without blanks */
function withoutStops(text: string): string {
  let end = text.length;
  while (end > 0 && ',。.、'.includes(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}

/** Every row is compared with the headers above it. */
const remembered = new Map<string, string>();
const MOST_REMEMBERED = 2000;

/** Null for a text that is no header, such as a figure or a sentence. */
export function readHeader(text: string): HeaderReading | null {
  const plain = plainHeader(text);
  if (plain === '' || plain.length > LONGEST_HEADER * 2 || /^[\d.,%-]+$/.test(plain)) return null;
  const core =
    plain.replace(/[([【{].*?[)\]】}]|[([【{].*$/g, '') || plain.replace(/[()[\]【】]/g, '');
  if (core.length > LONGEST_HEADER) return null;
  const found = meaningOf(core) ?? meaningOf(plain);
  const money = found?.meaning === 'price' || found?.meaning === 'amount' || found?.meaning === 'budget'; // prettier-ignore
  return {
    meaning: found?.meaning ?? 'other',
    weight: found?.weight ?? 0,
    unit: unitIn(plain, core),
    currency: currencyIn(money ? plain : plain.slice(core.length)),
    scale: (money ? TEN_THOUSANDS : TEN_THOUSANDS_OF_MONEY).test(plain) ? 10_000 : 1,
    tax: taxIn(plain),
    tier: tierIn(plain),
  };
}

const TEN_THOUSANDS_OF_MONEY = /万(?:元|美元|欧元|人民币)/;
/** 转让价(万), 预算/万: of money 万 alone is enough. */
const TEN_THOUSANDS = /万(?:元|美元|欧元|人民币)|[(【/:]万[)】]?$|万$/;

function meaningOf(core: string): { meaning: Meaning; weight: number } | null {
  const parts = [core, ...core.split(/[/|\\、]/)].filter((part) => part !== '');
  for (const part of parts) {
    const rule = HEADER_RULES.find(({ pattern }) => pattern.test(part));
    if (rule) return { meaning: rule.meaning, weight: rule.weight ?? 0 };
  }
  return null;
}

const TAX_EXCLUDED = /不含税|未税|除税|去税|税前|不含增值税|excl|w\/?otax|withouttax/;
const TAX_INCLUDED = /含税|含\d+%|含增值?税|税后|incl|withtax/;

export function taxIn(text: string): Tax | null {
  if (TAX_EXCLUDED.test(text)) return 'excluded';
  return TAX_INCLUDED.test(text) ? 'included' : null;
}

/** What stands behind a stroke or in brackets, without the money: `元/台`, `/吨`, `（吨）`, `每个`. */
function unitIn(plain: string, core: string): string | null {
  const brackets = [...plain.matchAll(/[([【{](.*?)[)\]】}]/g)].map(([, inner = '']) => inner);
  const behind = core.split(/[/每]|(?<=price)per/).slice(1);
  const inside = brackets.flatMap((inner) => {
    const parts = inner.split(/[/每]/).slice(1);
    return [inner, parts.join('/'), ...parts];
  });
  // m3/h is one measure, 元/台 is money for one.
  const whole = core.includes('/') ? [core] : [];
  const candidates = [...whole, ...behind, ...inside].map((part) =>
    part
      .replace(
        /^单位|不?含税|未税|人民币|rmb|usd|cny|[日美港欧]元|日圆|万?元$|(?:单价|价格?)$|per/g,
        '',
      )
      .replace(/^1(?:0{2,4})(?=\D)/, (figure) => COUNT_WORDS[figure.length - 3]!),
  );
  const named = NAMES_ITS_UNIT.exec(core)?.slice(1).find(Boolean);
  return [...candidates, named ?? ''].find((part) => part !== '' && isMeasure(part)) ?? null;
}

/** 吨价, 台班费, 月租金, 人数. */
const NAMES_ITS_UNIT =
  /^(?:每(.)|(台班|[吨支根米件台套箱桶袋斤张卷])(?:单?价|费)|([日天月年])租(?:金|价|费)?|([人台套件])数)$/;

/** Of `元/100个`: 百个. */
const COUNT_WORDS = ['百', '千', '万'];

/** What some goods are counted by and no table of units has. */
const MEASURE_WORD = /^(?:台班|[盏樘扇面架部筐篮板串节段处口门粒颗份令枝幅朵尾羽匹])$/;

function isMeasure(text: string): boolean {
  const [above = '', below] = text.split('/');
  if (below !== undefined && unitByName(text) === null) return isMeasure(above) && isMeasure(below);
  const unit = unitByName(text) ?? countedUnit(text).unit;
  return unit === null ? MEASURE_WORD.test(text) : !unit.dimension.startsWith('money');
}

/** A line that says below the names what the figures are in: mm, kg, 元, 元/吨. */
export function isUnitLine(texts: readonly string[]): boolean {
  return texts.length >= 2 && texts.every((text) => isUnitOrMoney(bare(text)));
}

/** As it would stand in brackets behind the name. */
export function asUnit(text: string): string | null {
  return isUnitOrMoney(bare(text)) ? `(${bare(text)})` : null;
}

const bare = (text: string) =>
  text
    .normalize('NFKC')
    .trim()
    .replace(/^\(|\)$/g, '');

function isUnitOrMoney(text: string): boolean {
  const [money = '', per] = text.split('/');
  if (/^(?:万?元|rmb|usd|cny|eur|[美欧港日]元)$/i.test(money))
    return per === undefined || isMeasure(per);
  return unitByName(text) !== null && !/^\d/.test(text);
}

const TIERS: readonly RegExp[] = [
  /^(?<from>\d+)[^\d]{0,3}?[-~至到—–](?<to>\d+)/,
  /^(?:≥|>=|>)(?<from>\d+)/,
  /^(?<from>\d+)[^\d]{0,3}?(?:以上|起|及以上|\+|or more|ormore)/,
  /^(?:≤|<=|<)(?<to>\d+)/,
  /^(?<to>\d+)[^\d]{0,3}?(?:以下|以内)/,
];

/** `1-99`, `100-499件`, `≥500`, `1000以上`: also with the word 价 around it. */
export function tierIn(text: string): QuantityTier | null {
  if (text.length > LONGEST_LOOKED_AT) return null;
  const counted = text.replace(/单?价格?|数量|qty|price/g, '').replace(/[()\s,]/g, '');
  const plain = counted.replace(/pcs/g, '');
  for (const pattern of TIERS) {
    const { from, to } = pattern.exec(plain)?.groups ?? {};
    if (from === undefined && to === undefined) continue;
    return {
      from: from === undefined ? 1 : Number(from),
      to: to === undefined ? null : Number(to),
      unit: unitOfTier(counted),
    };
  }
  return null;
}

const COUNTED =
  /\d([\u4e00-\u9fff]{1,2}?|[a-z]{1,4})(?:以上|起|及以上|以下|以内|\+|ormore|[-~至到—–(]|$)/i;

function unitOfTier(plain: string): string | null {
  const unit = COUNTED.exec(plain)?.[1];
  return unit !== undefined && isMeasure(unit) ? unit : null;
}

import { Random } from '../random';
import { places, type Place } from '../places';
import type { IndexedListing, MatchAttribute, Side } from '../../listing';
import { goodsFamilies, type GoodsFamily } from './goods';
import { properties, type Property, type PropertyName } from './properties';

/** What a made-up listing is in truth, however it is worded. */
export interface Truth {
  readonly family: GoodsFamily;
  /** Of the family. */
  readonly product: number;
  readonly values: Readonly<Partial<Record<PropertyName, string>>>;
  /** What the wording states. */
  readonly stated: ReadonlySet<PropertyName>;
}

export interface WordedListing {
  readonly listing: IndexedListing;
  readonly truth: Truth;
}

export interface MadeMarket {
  readonly supplies: readonly WordedListing[];
  readonly demands: readonly WordedListing[];
}

const openings = {
  supply: ['供应', '厂家直销', '现货', '批发', '', '', '优质'],
  demand: ['采购', '求购', '急需', '询价', '', '', '长期需要'],
};
const closings = ['', '', '', '厂家', ' 价格优惠', ' 国标', ' 包邮'];
/** How careful a hand is: what it leaves out, mistypes, and puts into the title. */
const hands = [
  { omits: 0.02, mistypes: 0, titles: 0.2 },
  { omits: 0.1, mistypes: 0.02, titles: 0.5 },
  { omits: 0.25, mistypes: 0.05, titles: 0.8 },
] as const;
const typos: Readonly<Record<string, string>> = { 阀: '閥', 机: '機', 电: '電', 钢: '鋼', 轴: '軸', 灯: '燈', 纸: '紙', 变: '變' }; // prettier-ignore

/**
 * A market of which the truth is known: both sides are worded by different hands, in vocabulary, order, units, spellings,
 * errors and missing facts. Each demand has a supply that meets it in all; many others miss it in one property.
 */
export function makeMarket(demands: number, seed = 12): MadeMarket {
  const random = new Random(seed);
  const market = { supplies: [] as WordedListing[], demands: [] as WordedListing[] };
  for (let i = 0; i < demands; i++) {
    const family = goodsFamilies[i % goodsFamilies.length] as GoodsFamily;
    const product = random.below(family.products.length);
    const values = valuesOf(family, random);
    market.demands.push(worded('demand', i, { family, product, values }, random));
    market.supplies.push(worded('supply', 2 * i, { family, product, values: met(values, random) }, random)); // prettier-ignore
    const other = random.chance(0.25) ? random.below(family.products.length) : product;
    const near = oneOff(family, values, random);
    market.supplies.push(worded('supply', 2 * i + 1, { family, product: other, values: near }, random)); // prettier-ignore
  }
  return market;
}

type Goods = Omit<Truth, 'stated'>;

const all = ({ essential, wishes }: GoodsFamily): PropertyName[] => [...essential, ...wishes];

function valuesOf(family: GoodsFamily, random: Random): Goods['values'] {
  return Object.fromEntries(all(family).map((name) => [name, random.pick(properties[name].values)])); // prettier-ignore
}

/** The same, or sometimes more where more is as good. */
function met(values: Goods['values'], random: Random): Goods['values'] {
  const entries = Object.entries(values).map(([name, value]) => {
    const { binding, values: all }: Property = properties[name as PropertyName];
    const at = all.indexOf(value);
    const better = binding === 'atLeast' ? all[at + 1] : binding === 'atMost' ? all[at - 1] : undefined; // prettier-ignore
    return [name, better !== undefined && random.chance(0.15) ? better : value];
  });
  return Object.fromEntries(entries) as Goods['values'];
}

function oneOff(family: GoodsFamily, values: Goods['values'], random: Random): Goods['values'] {
  const name = random.pick(all(family));
  return { ...values, [name]: random.pick(properties[name].values) };
}

function worded(side: Side, number: number, goods: Goods, random: Random): WordedListing {
  const hand = random.pick(hands);
  const { family, product, values } = goods;
  const stated = new Set<PropertyName>();
  const attributes: MatchAttribute[] = [];
  const inTitle: string[] = [];
  for (const name of all(family)) {
    if (side === 'supply' ? random.chance(hand.omits) : random.chance(hand.omits / 2)) continue;
    stated.add(name);
    const property: Property = properties[name];
    const value = values[name] ?? '';
    if (random.chance(hand.titles)) inTitle.push(random.pick(property.inTitle(value)));
    else attributes.push(writtenAttribute(property, value, random));
  }
  if (random.chance(0.3)) attributes.push({ name: '备注', value: '可开增值税发票，交期以合同为准，货到验收合格后付款，质保一年' }); // prettier-ignore
  const name = mistyped(random.pick(family.products[product] as string[]), hand.mistypes, random);
  const title = titleOf(side, name, inTitle, random);
  const listing = { title, attributes: shuffled(attributes, random), ...circumstances(side, family, random) }; // prettier-ignore
  return {
    listing: { ...listing, id: `${side}-${number}`, memberId: `${side}-unit-${number % 900}`, side, kind: 'products', version: 1 }, // prettier-ignore
    truth: { ...goods, stated },
  };
}

function writtenAttribute({ names, spell }: Property, value: string, random: Random) {
  const written = random.pick(spell(value));
  const [, number = '', unit = ''] = /^(\d[\d.]*)\s*([a-zA-Z%³²/\u4e00-\u9fff]+)$/.exec(written) ?? []; // prettier-ignore
  const name = random.pick(names);
  return unit && random.chance(0.3) ? { name, value: number, unit } : { name, value: written };
}

function titleOf(side: Side, name: string, facts: readonly string[], random: Random): string {
  const parts = shuffled([name, ...facts], random);
  return `${random.pick(openings[side])}${joined(parts, random.pick(['', ' ', ' ']))}${random.pick(closings)}`; // prettier-ignore
}

/** Nobody writes 304 and 50 as 30450. */
function joined(parts: readonly string[], blank: string): string {
  return parts.reduce((text, part) => `${text}${/[\da-z]$/i.test(text) && /^\d/.test(part) ? ' ' : blank}${part}`); // prettier-ignore
}

function mistyped(name: string, share: number, random: Random): string {
  return random.chance(share) ? [...name].map((one) => typos[one] ?? one).join('') : name;
}

function circumstances(side: Side, family: GoodsFamily, random: Random) {
  const place = random.pick<Place>(places);
  const price = 100 * (1 + family.name.charCodeAt(0) % 7) * (side === 'demand' ? 1.4 : 0.8 + 0.4 * random.next()); // prettier-ignore
  return {
    industryCode: random.chance(0.15) ? family.industry.slice(0, 2) : family.industry,
    price: random.chance(0.7) ? { amount: Math.round(price * 100) / 100, currency: 'CNY', unit: family.unit } : undefined, // prettier-ignore
    provinceCode: place.province,
    coast: place.coast,
    crossRegionWish: 'any' as const,
    point: { lat: place.lat, lng: place.lng },
  };
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  const list = [...items];
  for (let i = list.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [list[i], list[j]] = [list[j] as T, list[i] as T];
  }
  return list;
}

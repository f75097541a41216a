import { emptyContent, type ListingAttribute, type ListingContent } from '@wanchang/catalog';
import { addDays, kindForms, type DateString, type Side } from '@wanchang/kernel';
import { wordDemand, type WordedListing } from './buyer-wording';
import type { SeededRandom } from './random';
import type { DemoFamily, Range } from './tables';

const NEGOTIABLE_SHARE = 0.15;
const CEILING_ABOVE_PRICE: Range = [1.02, 1.3];

/** What a listing is of in truth, however it is worded. */
export interface ListingTruth {
  readonly family: DemoFamily;
  readonly values: ReadonlyMap<string, string>;
  /** The variables that it states. */
  readonly stated: ReadonlySet<string>;
}

export interface InventedListing {
  readonly content: Omit<ListingContent, 'regionCode'>;
  readonly truth: ListingTruth;
}

/** A supply or a demand of a family, with the values of its variables and what follows from them. */
export function inventListing(
  family: DemoFamily,
  side: Side,
  today: DateString,
  random: SeededRandom,
): InventedListing {
  const chosen = new Map(
    [...family.variables].map(([name, values]) => [name, random.pick(values)]),
  );
  const supply = side === 'supply';
  const price = priceOf(family, chosen, supply, random);
  const { stated, ...words } = supply
    ? wordSupply(family, chosen)
    : wordDemand(family.buyers, chosen, random);
  const content = {
    ...{ ...emptyContent, ...words, side, kind: family.kind },
    attributes: withFacts(words.attributes, family, chosen, supply),
    description: supply
      ? family.description
      : `请按以下规格报价，注明交期与质保。${family.description}`,
    industryCode: family.industry,
    quantity: {
      value: String(quantityOf(family, supply, random)),
      unit: family.kind === 'talent' ? '人' : family.unit,
    },
    price: price ? { amount: price, currency: 'CNY' } : null,
    priceUnit: price ? family.unit : null,
    ...(supply && family.kind === 'products' ? saleFacts(family, chosen, price, today) : {}),
    minimumOrder: supply ? { value: String(family.quantity[0]), unit: family.unit } : null,
    leadTimeDays: supply ? random.whole(...family.leadDays) : null,
    dueDate: supply ? null : addDays(today, family.leadDays[0] + random.whole(20, 120)),
    crossRegionWish: 'any' as const,
    validUntil: addDays(today, random.whole(120, 360)),
  };
  return { content: ofItsKind(content), truth: { family, values: chosen, stated } };
}

/** A supply says all that its kind asks, a demand what it cannot be published without. */
function withFacts(
  attributes: readonly ListingAttribute[],
  { kind, facts }: DemoFamily,
  chosen: ReadonlyMap<string, string>,
  supply: boolean,
): ListingAttribute[] {
  const { fields } = kindForms()[kind];
  const added = fields
    .filter(({ isNeeded }) => supply || isNeeded)
    .map(({ name }) => name.zh)
    .filter((name) => !attributes.some((one) => one.name === name))
    .flatMap((name) => {
      const value = facts.get(name) ?? chosen.get(name);
      return value === undefined ? [] : [{ name, value, number: null, unit: null }];
    });
  return [...added, ...attributes];
}

/** Without what a listing of its kind has no field for. */
function ofItsKind(
  content: Omit<ListingContent, 'regionCode'>,
): Omit<ListingContent, 'regionCode'> {
  const { terms } = kindForms()[content.kind];
  const { quantity, price, priceUnit, minimumOrder, leadTimeDays } = content;
  return {
    ...content,
    quantity: 'quantity' in terms ? quantity : null,
    ...('price' in terms ? { price, priceUnit } : { price: null, priceUnit: null }),
    minimumOrder: 'minimumOrder' in terms ? minimumOrder : null,
    leadTimeDays: 'leadTimeDays' in terms ? leadTimeDays : null,
  };
}

/** As its maker words it: the whole name, and every fact by its proper name. */
function wordSupply(family: DemoFamily, values: ReadonlyMap<string, string>): WordedListing {
  return {
    title: family.title.replace(/\{(.+?)\}/g, (_, name: string) => values.get(name) ?? ''),
    attributes: [...values].map(([name, value]) => ({ name, value, number: null, unit: null })),
    stated: new Set(values.keys()),
  };
}

/** All sizes of a family in one listing: each value of its last variable but one is a variant. */
export function inventSizes(
  family: DemoFamily,
  today: DateString,
): Omit<ListingContent, 'regionCode'> {
  const [[firstName, firstValues] = ['', []], [, sizes] = ['', []]] = [...family.variables];
  const [from, to] = family.price;
  const title = family.title
    .replace(`{${firstName}}`, firstValues[0] ?? '')
    .replace(/\s*\{.+?\}/g, '');
  const variants = sizes.map((model, at) => ({
    ...{ model, ownNumber: `${family.key.slice(0, 2).toUpperCase()}-${model}`, attributes: [] },
    price: (from + ((to - from) * at) / sizes.length).toFixed(0),
    stock: String(family.quantity[1] - at * family.quantity[0]),
  }));
  return {
    ...emptyContent,
    ...{ side: 'supply', kind: family.kind, title: `${title} 全系列` },
    ...{ description: family.description, industryCode: family.industry, variants },
    quantity: { value: String(family.quantity[1]), unit: family.unit },
    price: { amount: variants[0]!.price, currency: 'CNY' },
    ...{ priceUnit: family.unit, priceTax: 'included', taxRate: '13' },
    leadTimeDays: family.leadDays[1],
    validUntil: addDays(today, 300),
  };
}

/** What a maker's price list says beside name and price. */
function saleFacts(
  { key, unit, quantity: [, most] }: DemoFamily,
  chosen: ReadonlyMap<string, string>,
  price: string | null,
  today: DateString,
): Partial<ListingContent> {
  const mark = [...chosen.values()]
    .join('')
    .replace(/[^A-Z0-9]/gi, '')
    .slice(0, 10);
  const cheaper = (share: number) => (Number(price) * share).toFixed(2);
  const tiers = [
    { from: '1', amount: price ?? '' },
    { from: String(Math.ceil(most / 4)), amount: cheaper(0.97) },
    { from: String(Math.ceil(most / 2)), amount: cheaper(0.94) },
  ];
  return {
    ownNumber: `${key.slice(0, 2).toUpperCase()}-${mark}`,
    priceTax: price ? 'included' : null,
    taxRate: price ? '13' : null,
    priceTiers: price && most >= 40 ? tiers : [],
    packing: most >= 300 ? `100${unit}/箱` : null,
    capacity: { value: String(most * 2), unit },
    certificates: [
      { name: 'ISO 9001 质量管理体系认证', number: null, validUntil: addDays(today, 500) },
    ],
  };
}

/** Later values of a variable are larger or better, and cost more. */
function priceOf(
  { price, variables }: DemoFamily,
  chosen: ReadonlyMap<string, string>,
  supply: boolean,
  random: SeededRandom,
) {
  if (random.chance(NEGOTIABLE_SHARE)) return null;
  const ranks = [...variables].map(
    ([name, values]) => values.indexOf(chosen.get(name)!) / Math.max(values.length - 1, 1),
  );
  const rank = ranks.reduce((sum, each) => sum + each, 0) / ranks.length;
  const [from, to] = price;
  const fair = from + (to - from) * (0.8 * rank + 0.2 * random.next());
  const [least, most] = CEILING_ABOVE_PRICE;
  const amount = supply ? fair : fair * (least + (most - least) * random.next());
  return amount.toFixed(amount < 100 ? 2 : 0);
}

function quantityOf(
  { quantity: [from, to] }: DemoFamily,
  supply: boolean,
  random: SeededRandom,
): number {
  return supply
    ? random.whole(Math.ceil((from + to) / 3), to)
    : random.whole(from, Math.ceil((from + to) / 3));
}

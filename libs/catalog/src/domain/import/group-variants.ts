import Big from 'big.js';
import {
  LISTING_LIMITS,
  type ListingAttribute,
  type ListingContent,
  type ListingVariant,
} from '../listing';
import type { ListingSnapshot } from '../listing.changes';

/** A row that was read, with what tells it from the other sizes of the goods. */
export interface SizedRow {
  /** As the sheet has it. */
  readonly name: string;
  readonly model: string;
  readonly content: ListingContent;
}

/** What may differ between sizes of one thing; everything else must be alike. */
const OWN: ReadonlySet<keyof ListingContent> = new Set([
  ...(['title', 'ownNumber', 'attributes', 'quantity', 'price', 'packing', 'variants'] as const),
]);

/**
 * One listing of rows that are sizes of one thing: the same name, each with a model or specification of its own, in one
 * currency, and nothing else that differs. Null where that is not sure.
 */
export function groupedAsVariants(rows: readonly SizedRow[]): ListingContent | null {
  const [first, ...others] = rows;
  if (!first || others.length === 0 || rows.length > LISTING_LIMITS.variants) return null;
  const models = new Set(rows.map(({ model }) => model));
  if (models.size < rows.length || models.has('')) return null;
  if (!others.every((row) => row.name === first.name && isAlike(first.content, row.content)))
    return null;
  if (rows.some(({ content }) => content.priceTiers.length > 0)) return null;
  const contents = rows.map(({ content }) => content);
  const common = first.content.attributes.filter((one) =>
    contents.every(({ attributes }) => attributes.some((other) => isSame(one, other))),
  );
  return {
    ...first.content,
    title: titleOf(first.name, rows.length),
    ownNumber: alike(contents.map(({ ownNumber }) => ownNumber)),
    packing: alike(contents.map(({ packing }) => packing)),
    attributes: common,
    quantity: total(contents),
    price: lowest(contents),
    variants: rows.map((row) => variantOf(row, common, contents)),
  };
}

function isAlike(one: ListingContent, other: ListingContent): boolean {
  const keys = Object.keys(one) as (keyof ListingContent)[];
  const isRest = keys
    .filter((key) => !OWN.has(key))
    .every((key) => JSON.stringify(one[key]) === JSON.stringify(other[key]));
  const currencies = [one, other].flatMap(({ price }) => price?.currency ?? []);
  const units = [one, other].flatMap(({ quantity }) => quantity?.unit ?? []);
  return isRest && new Set(currencies).size <= 1 && new Set(units).size <= 1;
}

const isSame = (one: ListingAttribute, other: ListingAttribute) =>
  one.name === other.name && one.value === other.value;

/** A name too short to be published says how many sizes there are. */
function titleOf(name: string, count: number): string {
  return [...name].length < LISTING_LIMITS.publishedTitle ? `${name}（${count}种规格）` : name;
}

function alike(values: readonly (string | null)[]): string | null {
  return new Set(values).size === 1 ? (values[0] ?? null) : null;
}

function total(contents: readonly ListingContent[]): ListingContent['quantity'] {
  const quantities = contents.flatMap(({ quantity }) => quantity ?? []);
  const [first] = quantities;
  if (!first || quantities.length < contents.length) return null;
  const value = quantities.reduce((sum, each) => sum.plus(each.value), new Big(0)).toFixed();
  return { value, unit: first.unit };
}

function lowest(contents: readonly ListingContent[]): ListingContent['price'] {
  const prices = contents.flatMap(({ price }) => price ?? []);
  return prices.sort((one, other) => Number(one.amount) - Number(other.amount))[0] ?? null;
}

function variantOf(
  { model, content }: SizedRow,
  common: readonly ListingAttribute[],
  contents: readonly ListingContent[],
): ListingVariant {
  const { ownNumber, attributes, price, quantity, packing } = content;
  const isOwnNumber = alike(contents.map((each) => each.ownNumber)) === null;
  const isOwnPacking = packing !== null && alike(contents.map((each) => each.packing)) === null;
  const own = attributes.filter(
    (one) => one.value !== model && !common.some((other) => isSame(one, other)),
  );
  return {
    model,
    ownNumber: isOwnNumber ? ownNumber : null,
    attributes: [
      ...own,
      ...(isOwnPacking ? [{ name: '包装', value: packing, number: null, unit: null }] : []),
    ].slice(0, LISTING_LIMITS.variantAttributes),
    price: price?.amount ?? null,
    stock: total(contents) ? (quantity?.value ?? null) : null,
  };
}

/** Sizes that a later file leaves out stay, as listings stay that it leaves out. */
export function withFormerVariants(
  before: Pick<ListingSnapshot, 'variants'>,
  content: ListingContent,
): ListingContent {
  const models = new Set(content.variants.map(({ model }) => model));
  const former = (before.variants ?? []).filter(({ model }) => !models.has(model));
  return former.length === 0 ? content : { ...content, variants: [...content.variants, ...former] };
}

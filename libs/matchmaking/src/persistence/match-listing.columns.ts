import { attributesOfAll, toMatchAttribute, type ListingAttribute, type ListingVariant } from '@wanchang/catalog'; // prettier-ignore
import { provinceSeat } from '@wanchang/kernel';
import { matchLimits, type IndexedListing } from '@wanchang/match-engine';
import { column, nullable } from '@wanchang/platform';
import { reputationOf } from '../domain/reputation.rules';

/** Where the match engine's listings come from: what may be matched now, with what is known of its unit. */
export const MATCHABLE = `matchable_listings LEFT JOIN unit_reputations USING (member_id)`;

/** What the match engine reads of a listing, in the order of {@link MatchListingRow}. */
export const MATCH_COLUMNS = `id, version, member_id, side, kind, title, industry_code, attributes,
  quantity_value, quantity_unit, price_amount, price_currency, price_unit,
  lead_time_days, due_date::text, last_day::text, province_code, coast, cross_region_wish,
  inviters + raters AS inviters, answered + rating_points AS answered, variants`;

/** The types of {@link MATCH_COLUMNS}. */
export const MATCH_LISTING = {
  ...{ id: column.uuid, version: column.integer, member_id: column.uuid },
  ...{ side: column.text(), kind: column.text(), title: column.text() },
  ...{
    industry_code: nullable(column.text()),
    attributes: column.json<readonly ListingAttribute[]>(),
  },
  ...{ quantity_value: nullable(column.numeric), quantity_unit: nullable(column.text()) },
  ...{ price_amount: nullable(column.numeric), price_currency: nullable(column.text()) },
  ...{ price_unit: nullable(column.text()), lead_time_days: nullable(column.integer) },
  ...{ due_date: nullable(column.text()), last_day: nullable(column.text()) },
  ...{ province_code: column.text(), coast: column.text(), cross_region_wish: column.text() },
  ...{ inviters: nullable(column.integer), answered: nullable(column.double) },
  ...{ variants: column.json<readonly ListingVariant[]>() },
};

/** A row without the names of its columns: a million of them are read in half the time. */
export type MatchListingRow = readonly [
  id: string,
  version: number,
  memberId: string,
  side: IndexedListing['side'],
  kind: IndexedListing['kind'],
  title: string,
  industryCode: string | null,
  attributes: readonly ListingAttribute[],
  quantity: string | null,
  quantityUnit: string | null,
  price: string | null,
  currency: string | null,
  priceUnit: string | null,
  leadTimeDays: number | null,
  dueDate: string | null,
  lastDay: string | null,
  provinceCode: string,
  coast: IndexedListing['coast'],
  crossRegionWish: IndexedListing['crossRegionWish'],
  inviters: number | null,
  answered: number | null,
  variants: readonly ListingVariant[],
];

export function toMatchListing(row: MatchListingRow): IndexedListing {
  const [quantity, quantityUnit, price, currency, priceUnit] = [row[8], row[9], row[10], row[11], row[12]]; // prettier-ignore
  return {
    id: row[0],
    version: row[1],
    memberId: row[2],
    side: row[3],
    kind: row[4],
    title: row[5],
    industryCode: row[6] ?? undefined,
    attributes: attributesOf(row),
    quantity: quantity
      ? { amount: largestStock(row[21]) ?? Number(quantity), unit: quantityUnit ?? undefined }
      : undefined,
    price:
      price && hasOnePrice(row[21])
        ? { amount: Number(price), currency: currency ?? 'CNY', unit: priceUnit ?? undefined }
        : undefined,
    leadTimeDays: row[13] ?? undefined,
    dueDate: row[14] ?? undefined,
    validUntil: row[15] ?? undefined,
    provinceCode: row[16],
    coast: row[17],
    point: provinceSeat(row[16]),
    crossRegionWish: row[18],
    reputation: reputationOf({ inviters: row[19] ?? 0, answered: row[20] ?? 0 }) ?? undefined,
  };
}

/** With the values of all variants: what one of them has the listing can offer. */
function attributesOf(row: MatchListingRow): IndexedListing['attributes'] {
  const [title, attributes, variants] = [row[5], row[7], row[21]];
  const all = attributesOfAll({ title, attributes, variants });
  return all.slice(0, matchLimits.attributes).map(toMatchAttribute);
}

/** Of variants at different prices none is the price of the listing. */
function hasOnePrice(variants: readonly ListingVariant[]): boolean {
  return new Set(variants.map(({ price }) => price)).size <= 1;
}

/** Of variants that are in stock the one with most of it, for one of them is what is bought. */
function largestStock(variants: readonly ListingVariant[]): number | null {
  const stocks = variants.flatMap(({ stock }) => (stock === null ? [] : [Number(stock)]));
  return stocks.length === 0 ? null : Math.max(...stocks);
}

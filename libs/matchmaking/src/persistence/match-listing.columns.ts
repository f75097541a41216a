import { provinceSeat } from '@wanchang/kernel';
import type { MatchListing } from '@wanchang/match-engine';

/** The columns of a listing that the match engine reads. */
export const MATCH_COLUMNS = `id, member_id, side, kind, title, industry_code, attributes, quantity_value, quantity_unit,
  price_amount, price_currency, price_unit, lead_time_days, due_date::text, last_day::text, province_code, coast,
  cross_region_wish, version`;

export interface MatchListingRow {
  id: string;
  member_id: string;
  side: MatchListing['side'];
  kind: MatchListing['kind'];
  title: string;
  industry_code: string | null;
  attributes: { name: string; value: string; number: number | null; unit: string | null }[];
  quantity_value: string | null;
  quantity_unit: string | null;
  price_amount: string | null;
  price_currency: string | null;
  price_unit: string | null;
  lead_time_days: number | null;
  due_date: string | null;
  last_day: string | null;
  province_code: string;
  coast: MatchListing['coast'];
  cross_region_wish: MatchListing['crossRegionWish'];
  version: number;
}

export function toMatchListing(row: MatchListingRow): MatchListing {
  const { quantity_value: quantity, price_amount: price } = row;
  return {
    id: row.id,
    memberId: row.member_id,
    side: row.side,
    kind: row.kind,
    title: row.title,
    attributes: row.attributes.map(({ name, value, number, unit }) => ({
      name,
      value,
      number: number ?? undefined,
      unit: unit ?? undefined,
    })),
    industryCode: row.industry_code ?? undefined,
    price: price
      ? {
          amount: Number(price),
          currency: row.price_currency ?? 'CNY',
          unit: row.price_unit ?? undefined,
        }
      : undefined,
    quantity: quantity
      ? { amount: Number(quantity), unit: row.quantity_unit ?? undefined }
      : undefined,
    leadTimeDays: row.lead_time_days ?? undefined,
    dueDate: row.due_date ?? undefined,
    validUntil: row.last_day ?? undefined,
    provinceCode: row.province_code,
    coast: row.coast,
    point: provinceSeat(row.province_code),
    crossRegionWish: row.cross_region_wish,
    version: row.version,
  };
}

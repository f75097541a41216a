import { Injectable } from '@nestjs/common';
import type { MatchListing } from '@wanchang/match-engine';
import { Database } from '@wanchang/platform';

interface ListingRow {
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

/** A listing that changed: with its content while it is published, without once it is not. */
export interface ListingChange {
  readonly id: string;
  readonly changedAt: string;
  readonly listing: MatchListing | null;
}

const BATCH = 2000;

/** The catalog's listings as the match engine reads them. */
@Injectable()
export class MatchListings {
  constructor(private readonly database: Database) {}

  /** Listings changed at or after an instant, oldest first, at most {@link BATCH}; `after` continues behind a listing. */
  async changedSince(instant: string, after: string): Promise<ListingChange[]> {
    const rows = await this.database.query<ListingRow & { changed_at: string; published: boolean }>(
      `SELECT id, member_id, side, kind, title, industry_code, attributes, quantity_value, quantity_unit,
              price_amount, price_currency, price_unit, lead_time_days, due_date::text, last_day::text,
              province_code, coast, cross_region_wish, version,
              updated_at::text AS changed_at, state = 'published' AS published
         FROM listings WHERE (updated_at, id) > ($1, $2) AND published_at IS NOT NULL
        ORDER BY updated_at, id LIMIT ${BATCH}`,
      [instant, after],
    );
    return rows.map((row) => ({
      id: row.id,
      changedAt: row.changed_at,
      listing: row.published ? toMatchListing(row) : null,
    }));
  }

  /** Of the given listings, those that may be matched at this moment: published, valid, of an active unit. */
  async matchable(ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT id FROM matchable_listings WHERE id = ANY($1)`,
      [ids],
    );
    return new Set(rows.map(({ id }) => id));
  }
}

function toMatchListing(row: ListingRow): MatchListing {
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
    crossRegionWish: row.cross_region_wish,
    version: row.version,
  };
}

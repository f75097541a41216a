import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../build.mjs';

const AT_A_TIME = 2000;
const SEEDS = /** @type {const} */ ({ supply: 1, demand: 2 });

/**
 * The made-up market of `bench:match` as published listings of active units, three of five of which have a reputation.
 *
 * @param {import('pg').Client} client @param {{supplies: number, demands: number}} size
 */
export async function seedMarket(client, { supplies, demands }) {
  const listings = [...listingsOf('supply', supplies), ...listingsOf('demand', demands)];
  await seedUnits(client, [...new Set(listings.map(({ member_id: id }) => id))]);
  for (let start = 0; start < listings.length; start += AT_A_TIME) {
    await client.query(
      `INSERT INTO listings (id, member_id, side, kind, title, industry_code, attributes, quantity_value, quantity_unit,
              price_amount, price_currency, price_unit, lead_time_days, due_date, region_code, coast, cross_region_wish,
              valid_until, state, published_at)
       SELECT id, member_id, side, kind, title, industry_code, attributes, quantity_value, quantity_unit,
              price_amount, price_currency, price_unit, lead_time_days, due_date, region_code, coast, cross_region_wish,
              valid_until, 'published', now()
         FROM jsonb_populate_recordset(NULL::listings, $1)`,
      [JSON.stringify(listings.slice(start, start + AT_A_TIME))],
    );
  }
  await client.query(
    `INSERT INTO listing_versions (listing_id, version, snapshot) SELECT id, version, '{}' FROM listings`,
  );
  // The search has them already, as where listings were published one by one: else the worker would fill it meanwhile.
  await client.query(
    `INSERT INTO search_documents (id, version, removed, member_id, side, kind, industry_codes, province_code, coast,
            region_code, published_at, title, words, fragments, sounds)
     SELECT id, version, false, member_id, side, kind, '{}', left(region_code, 2), coast, region_code, published_at, '',
            '', '', '' FROM listings`,
  );
  await client.query('ANALYZE');
}

/** @param {import('pg').Client} client @param {string[]} ids */
async function seedUnits(client, ids) {
  await client.query(
    `INSERT INTO members (id, kind, name_zh, region_code, coast, standing)
     SELECT id, 'county', id::text, '330324', 'coastal', 'active' FROM unnest($1::uuid[]) id`,
    [ids],
  );
  await client.query(
    `INSERT INTO unit_reputations (member_id, inviters, answered)
     SELECT id, 20, at % 21 FROM unnest($1::uuid[]) WITH ORDINALITY unit (id, at) WHERE at % 5 < 3`,
    [ids],
  );
}

/** @param {'supply' | 'demand'} side @param {number} count */
function* listingsOf(side, count) {
  const { Market } = /** @type {typeof import('../../libs/match-engine/src/bench/market.js')} */ (
    createRequire(import.meta.url)(join(root, 'dist/libs/match-engine/src/bench/market.js'))
  );
  for (const listing of new Market().listings(side, count, SEEDS[side], new Date())) {
    const { quantity, price } = listing;
    // Whoever publishes names an industry, and an amount is more than nothing.
    const hasPrice = price && price.amount > 0;
    yield {
      ...{ id: listing.id, member_id: unitId(listing.memberId), side, kind: listing.kind },
      ...{ title: listing.title, attributes: listing.attributes },
      industry_code: listing.industryCode?.slice(0, 3) ?? 'C',
      ...{ quantity_value: quantity?.amount ?? null, quantity_unit: quantity?.unit ?? null },
      ...{
        price_amount: hasPrice ? price.amount : null,
        price_currency: hasPrice ? price.currency : null,
        price_unit: hasPrice ? price.unit : null,
      },
      ...{ lead_time_days: listing.leadTimeDays ?? null, due_date: listing.dueDate ?? null },
      region_code: `${listing.provinceCode.slice(0, 2)}0000`,
      ...{ coast: listing.coast, cross_region_wish: listing.crossRegionWish },
      valid_until: listing.validUntil ?? null,
    };
  }
}

/** @param {string} name */
function unitId(name) {
  const hex = createHash('md5').update(name).digest('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

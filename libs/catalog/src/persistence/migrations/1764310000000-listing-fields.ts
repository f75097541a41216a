import type { MigrationInterface, QueryRunner } from 'typeorm';

const MATCHABLE = `
  SELECT listings.* FROM listings JOIN active_members ON active_members.id = listings.member_id
   WHERE listings.state = 'published'
     AND (listings.last_day IS NULL OR listings.last_day >= (now() AT TIME ZONE 'Asia/Shanghai')::date)`;

/** What a price list says beside name and price: own number, tax, prices by quantity, packing, capacity, certificates, origin. */
export class ListingFields1764310000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE listings
        ADD COLUMN own_number text CONSTRAINT listings_own_number_check CHECK (length(own_number) BETWEEN 1 AND 60),
        ADD COLUMN price_tax text CONSTRAINT listings_price_tax_check CHECK (price_tax IN ('included', 'excluded')),
        ADD COLUMN tax_rate numeric(5, 2) CONSTRAINT listings_tax_rate_check CHECK (tax_rate BETWEEN 0 AND 100),
        ADD COLUMN price_tiers jsonb NOT NULL DEFAULT '[]'
          CONSTRAINT listings_price_tiers_check CHECK (jsonb_typeof(price_tiers) = 'array'),
        ADD COLUMN packing text CONSTRAINT listings_packing_check CHECK (length(packing) BETWEEN 1 AND 100),
        ADD COLUMN capacity_value numeric(21, 6) CONSTRAINT listings_capacity_value_check CHECK (capacity_value > 0),
        ADD COLUMN capacity_unit text,
        ADD COLUMN certificates jsonb NOT NULL DEFAULT '[]'
          CONSTRAINT listings_certificates_check CHECK (jsonb_typeof(certificates) = 'array'),
        ADD COLUMN origin_country text CONSTRAINT listings_origin_country_check CHECK (origin_country ~ '^[A-Z]{2}$'),
        ADD COLUMN origin_place text,
        ADD CONSTRAINT listings_capacity_check CHECK ((capacity_value IS NULL) = (capacity_unit IS NULL)),
        ADD CONSTRAINT listings_origin_check CHECK (origin_place IS NULL OR origin_country IS NOT NULL);
      CREATE INDEX listings_own_number_idx ON listings (member_id, own_number) WHERE own_number IS NOT NULL;
      COMMENT ON COLUMN listings.price_tax IS 'null: not said';
      COMMENT ON COLUMN listings.tax_rate IS 'percent';
      COMMENT ON COLUMN listings.capacity_value IS 'a month';
      COMMENT ON COLUMN listings.origin_country IS 'null: China';
      CREATE OR REPLACE VIEW matchable_listings AS ${MATCHABLE};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW matchable_listings;
      ALTER TABLE listings
        DROP COLUMN own_number, DROP COLUMN price_tax, DROP COLUMN tax_rate, DROP COLUMN price_tiers, DROP COLUMN packing,
        DROP COLUMN capacity_value, DROP COLUMN capacity_unit, DROP COLUMN certificates, DROP COLUMN origin_country,
        DROP COLUMN origin_place;
      CREATE VIEW matchable_listings AS ${MATCHABLE};
      COMMENT ON VIEW matchable_listings IS
        'listings that other units may see at this moment; matchmaking and search are re-authorised by it';
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

const MATCHABLE = `
  SELECT listings.* FROM listings JOIN active_members ON active_members.id = listings.member_id
   WHERE listings.state = 'published'
     AND (listings.last_day IS NULL OR listings.last_day >= (now() AT TIME ZONE 'Asia/Shanghai')::date)`;

/** Sizes of one thing in one listing. */
export class Variants1764310060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE listings ADD COLUMN variants jsonb NOT NULL DEFAULT '[]'
        CONSTRAINT listings_variants_check CHECK (jsonb_typeof(variants) = 'array');
      COMMENT ON COLUMN listings.variants IS 'each with what it alone has';
      CREATE OR REPLACE VIEW matchable_listings AS ${MATCHABLE};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW matchable_listings;
      ALTER TABLE listings DROP COLUMN variants;
      CREATE VIEW matchable_listings AS ${MATCHABLE};
      COMMENT ON VIEW matchable_listings IS
        'listings that other units may see at this moment; matchmaking and search are re-authorised by it';
    `);
  }
}

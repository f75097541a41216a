import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What other libraries may read of listings that are not in sight. */
export class ListingRefs1764200460000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW listing_refs AS
        SELECT id, member_id, side, title, industry_code, province_code, coast, version FROM listings;
      COMMENT ON VIEW listing_refs IS 'listings in any state, without what they offer; never shown without asking who may see them';
      CREATE VIEW listing_history AS SELECT listing_id, version, xid, at FROM listing_versions;
      COMMENT ON VIEW listing_history IS 'when a listing changed, and by which transaction';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW listing_history, listing_refs`);
  }
}

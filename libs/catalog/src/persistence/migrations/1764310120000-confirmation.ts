import type { MigrationInterface, QueryRunner } from 'typeorm';

const MATCHABLE = `
  SELECT listings.* FROM listings JOIN active_members ON active_members.id = listings.member_id
   WHERE listings.state = 'published'
     AND (listings.last_day IS NULL OR listings.last_day >= (now() AT TIME ZONE 'Asia/Shanghai')::date)`;

/** What nobody has confirmed for 90 days is no longer shown: its day is one of the days that a listing ends with. */
export class Confirmation1764310120000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE listings ADD COLUMN confirm_by date;
      UPDATE listings SET confirm_by = (now() AT TIME ZONE 'Asia/Shanghai')::date + 90 WHERE state = 'published';
      ALTER TABLE listings ALTER COLUMN last_day SET EXPRESSION AS (least(valid_until, due_date, confirm_by));
      COMMENT ON COLUMN listings.confirm_by IS 'its unit says by this day that it still holds';
      COMMENT ON COLUMN listings.last_day IS 'a demand also ends with its due date, and each with the day by which it is to be confirmed';
      CREATE OR REPLACE VIEW matchable_listings AS ${MATCHABLE};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW matchable_listings;
      ALTER TABLE listings ALTER COLUMN last_day SET EXPRESSION AS (least(valid_until, due_date));
      ALTER TABLE listings DROP COLUMN confirm_by;
      COMMENT ON COLUMN listings.last_day IS 'a demand also ends with its due date';
      CREATE VIEW matchable_listings AS ${MATCHABLE};
      COMMENT ON VIEW matchable_listings IS
        'listings that other units may see at this moment; matchmaking and search are re-authorised by it';
    `);
  }
}

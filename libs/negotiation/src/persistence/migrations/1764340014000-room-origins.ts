import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A room may be about what a library above this one brought forth, such as an awarded quote, instead of a listing. */
export class RoomOrigins1764340014000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE deal_rooms ADD COLUMN origin_id uuid;
      ALTER TABLE deal_rooms DROP CONSTRAINT deal_rooms_about_check;
      ALTER TABLE deal_rooms ADD CONSTRAINT deal_rooms_about_check
        CHECK (num_nonnulls(supply_id, demand_id, origin_id) > 0);
      DROP INDEX deal_rooms_open_key;
      CREATE UNIQUE INDEX deal_rooms_open_key
        ON deal_rooms (buyer_member_id, seller_member_id, supply_id, demand_id, origin_id)
        NULLS NOT DISTINCT WHERE state = 'open';
      CREATE UNIQUE INDEX deal_rooms_origin_key ON deal_rooms (origin_id);
      COMMENT ON COLUMN deal_rooms.origin_id IS 'what it came from, of a library above; one room for each';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX deal_rooms_origin_key;
      DROP INDEX deal_rooms_open_key;
      CREATE UNIQUE INDEX deal_rooms_open_key
        ON deal_rooms (buyer_member_id, seller_member_id, supply_id, demand_id)
        NULLS NOT DISTINCT WHERE state = 'open';
      ALTER TABLE deal_rooms DROP CONSTRAINT deal_rooms_about_check;
      ALTER TABLE deal_rooms ADD CONSTRAINT deal_rooms_about_check
        CHECK (supply_id IS NOT NULL OR demand_id IS NOT NULL) NOT VALID;
      ALTER TABLE deal_rooms DROP COLUMN origin_id;
    `);
  }
}

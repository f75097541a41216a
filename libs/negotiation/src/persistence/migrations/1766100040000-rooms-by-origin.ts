import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a room came from, for the library that it came from. */
export class RoomsByOrigin1766100040000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW deal_rooms_by_origin AS
        SELECT r.origin_id, r.id AS room_id, a.accepted_at AS agreed_at, a.total, a.currency
          FROM deal_rooms r LEFT JOIN agreements a ON a.room_id = r.id WHERE r.origin_id IS NOT NULL;
      COMMENT ON VIEW deal_rooms_by_origin IS 'rooms that came from what other libraries know of, with what was agreed in them';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW deal_rooms_by_origin`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reports follow a room from its opening to the first offer and the agreement; `of_pair`: both listings are known. */
export class RoomSteps1765800010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE VIEW deal_room_states AS
        SELECT r.id, r.state, r.created_at AS opened_at,
               r.supply_id IS NOT NULL AND r.demand_id IS NOT NULL AS of_pair,
               (SELECT o.created_at FROM offers o WHERE o.room_id = r.id AND o.no = 1) AS offered_at,
               (SELECT a.accepted_at FROM agreements a WHERE a.room_id = r.id) AS agreed_at
          FROM deal_rooms r;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW deal_room_states;
      CREATE VIEW deal_room_states AS SELECT id, state FROM deal_rooms;
      COMMENT ON VIEW deal_room_states IS 'deal rooms without their parties, for reports';
    `);
  }
}

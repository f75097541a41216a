import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What reports may read of negotiations. */
export class NegotiationFigures1764200660000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW deal_room_states AS SELECT id, state FROM deal_rooms;
      COMMENT ON VIEW deal_room_states IS 'deal rooms without their parties, for reports';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW deal_room_states`);
  }
}

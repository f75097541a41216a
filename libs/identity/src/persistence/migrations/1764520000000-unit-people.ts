import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What other libraries may read of who belongs to which unit. */
export class UnitPeople1764520000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW unit_people AS SELECT member_id, person_id, role FROM affiliations WHERE ended_at IS NULL;
      COMMENT ON VIEW unit_people IS 'who belongs to which unit at this moment, and as what';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW unit_people`);
  }
}

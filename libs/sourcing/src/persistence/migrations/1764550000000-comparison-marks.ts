import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A buyer lays a supplier aside while it compares. */
export class ComparisonMarks1764550000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE rfq_invitations ADD COLUMN hidden boolean NOT NULL DEFAULT false;
      COMMENT ON COLUMN rfq_invitations.hidden IS 'laid aside in the comparison; for the buyer alone';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE rfq_invitations DROP COLUMN hidden`);
  }
}

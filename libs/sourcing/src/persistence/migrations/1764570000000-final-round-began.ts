import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who has given a last offer: whoever has quoted since the round began. */
export class FinalRoundBegan1764570000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE rfqs ADD COLUMN final_from timestamptz;
      UPDATE rfqs SET final_from = deadline WHERE final_deadline IS NOT NULL;
      ALTER TABLE rfqs ADD CONSTRAINT rfqs_final_from_check
        CHECK ((final_from IS NULL) = (final_deadline IS NULL));
      COMMENT ON COLUMN rfqs.final_from IS 'when the last round for last offers began';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE rfqs DROP COLUMN final_from`);
  }
}

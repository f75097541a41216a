import type { MigrationInterface, QueryRunner } from 'typeorm';

/** After the deadline some suppliers are asked once more: for a last offer, or to bid in an auction. */
export class FinalStage1764550010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE rfqs
        ADD COLUMN held boolean NOT NULL DEFAULT false CONSTRAINT rfqs_held_check CHECK (NOT held OR state = 'open'),
        ADD COLUMN final_deadline timestamptz,
        ADD COLUMN closes_at timestamptz GENERATED ALWAYS AS (greatest(deadline, final_deadline)) STORED,
        ADD CONSTRAINT rfqs_final_check CHECK (final_deadline IS NULL OR final_deadline > deadline);
      ALTER TABLE rfq_invitations ADD COLUMN final text
        CONSTRAINT rfq_invitations_final_check CHECK (final IN ('offer', 'auction'));
      COMMENT ON COLUMN rfqs.held IS 'something goes on above that the end has to wait for';
      COMMENT ON COLUMN rfqs.final_deadline IS 'of those who are asked for a last offer';
      COMMENT ON COLUMN rfqs.closes_at IS 'after this moment nobody quotes any more';
      COMMENT ON COLUMN rfq_invitations.final IS 'asked once more; only the supplier itself and the buyer know';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE rfq_invitations DROP COLUMN final;
      ALTER TABLE rfqs DROP COLUMN closes_at, DROP COLUMN final_deadline, DROP COLUMN held;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Best splits that were asked for: wishes and what the solver found. */
export class Splits1764340016000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE rfq_splits (
        id uuid PRIMARY KEY CONSTRAINT rfq_splits_run_fk REFERENCES runs (id) ON DELETE CASCADE,
        rfq_id uuid NOT NULL CONSTRAINT rfq_splits_rfq_fk REFERENCES rfqs (id),
        wishes jsonb NOT NULL,
        problem jsonb NOT NULL,
        outcomes jsonb NOT NULL DEFAULT '[]',
        asked_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX rfq_splits_rfq_idx ON rfq_splits (rfq_id, asked_at DESC);
      COMMENT ON COLUMN rfq_splits.id IS 'of the run that works it out';
      COMMENT ON COLUMN rfq_splits.problem IS 'the quotes as they were when it was asked for';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE rfq_splits`);
  }
}

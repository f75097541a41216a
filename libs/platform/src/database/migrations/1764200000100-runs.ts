import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Work that takes minutes: how far it is, and how it ended. */
export class Runs1764200000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE runs (
        id uuid CONSTRAINT runs_pkey PRIMARY KEY,
        kind text NOT NULL,
        exclusive boolean NOT NULL,
        state text NOT NULL DEFAULT 'queued' CONSTRAINT runs_state_check CHECK (state IN
          ('queued', 'running', 'done', 'failed', 'cancelled')),
        total integer,
        processed integer NOT NULL DEFAULT 0 CONSTRAINT runs_processed_check CHECK (processed BETWEEN 0 AND total),
        problem jsonb,
        tries integer NOT NULL DEFAULT 0,
        started_by uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        heartbeat_at timestamptz,
        finished_at timestamptz,
        CONSTRAINT runs_problem_check CHECK (problem IS NULL OR state = 'failed'),
        CONSTRAINT runs_finished_check CHECK ((finished_at IS NULL) = (state IN ('queued', 'running')))
      );
      CREATE UNIQUE INDEX runs_exclusive_key ON runs (kind) WHERE exclusive AND state IN ('queued', 'running');
      COMMENT ON COLUMN runs.exclusive IS 'no second run of its kind is queued or running';
      COMMENT ON COLUMN runs.tries IS 'turns begun since the last step that was completed';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE runs`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

const RUN_COLUMNS = 'state, total, processed, created_at, finished_at';

/** How far a re-match is moves to its run, which has the same id. */
export class RematchRuns1764200580000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      INSERT INTO runs (id, kind, exclusive, started_by, ${RUN_COLUMNS})
      SELECT id, 'matchmaking.run-rematch', true, created_by, ${RUN_COLUMNS} FROM rematches;
      INSERT INTO deadlines (job, subject_id, payload, due_at, next_at)
      SELECT kind, id, jsonb_build_object('runId', id), now(), now() FROM runs
       WHERE kind = 'matchmaking.run-rematch' AND state IN ('queued', 'running');
      DROP INDEX rematches_one_at_a_time_key, rematches_list_idx;
      ALTER TABLE rematches
        DROP COLUMN state, DROP COLUMN total, DROP COLUMN processed, DROP COLUMN created_by, DROP COLUMN finished_at,
        ADD CONSTRAINT rematches_run_fk FOREIGN KEY (id) REFERENCES runs (id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE rematches
        DROP CONSTRAINT rematches_run_fk,
        ADD COLUMN state text NOT NULL DEFAULT 'queued' CONSTRAINT rematches_state_check CHECK (state IN
          ('queued', 'running', 'done', 'failed', 'cancelled')),
        ADD COLUMN total integer,
        ADD COLUMN processed integer NOT NULL DEFAULT 0,
        ADD COLUMN created_by uuid CONSTRAINT rematches_created_by_fk REFERENCES persons (id),
        ADD COLUMN finished_at timestamptz;
      UPDATE rematches m
         SET created_by = r.started_by, state = r.state, total = r.total, processed = r.processed,
             finished_at = r.finished_at
        FROM runs r WHERE r.id = m.id;
      ALTER TABLE rematches
        ALTER COLUMN state DROP DEFAULT,
        ADD CONSTRAINT rematches_processed_check CHECK (processed <= total),
        ADD CONSTRAINT rematches_finished_check
          CHECK ((finished_at IS NULL) = (state IN ('queued', 'running')));
      CREATE UNIQUE INDEX rematches_one_at_a_time_key ON rematches ((true)) WHERE state IN ('queued', 'running');
      CREATE INDEX rematches_list_idx ON rematches (created_at DESC, id DESC);
      DELETE FROM deadlines WHERE job = 'matchmaking.run-rematch';
      DELETE FROM runs WHERE kind = 'matchmaking.run-rematch';
    `);
  }
}

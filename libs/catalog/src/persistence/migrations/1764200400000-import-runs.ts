import type { MigrationInterface, QueryRunner } from 'typeorm';

const RUN_COLUMNS = 'state, total, processed, problem, created_at, finished_at';

/** How far an import is moves to its run, which has the same id. */
export class ImportRuns1764200400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      INSERT INTO runs (id, kind, exclusive, started_by, ${RUN_COLUMNS})
      SELECT id, 'catalog.run-import', false, created_by, ${RUN_COLUMNS} FROM listing_imports;
      INSERT INTO deadlines (job, subject_id, payload, due_at, next_at)
      SELECT kind, id, jsonb_build_object('runId', id), now(), now() FROM runs
       WHERE kind = 'catalog.run-import' AND state IN ('queued', 'running');
      ALTER TABLE listing_imports
        DROP COLUMN state, DROP COLUMN total, DROP COLUMN processed, DROP COLUMN problem, DROP COLUMN created_by,
        DROP COLUMN finished_at,
        ADD CONSTRAINT listing_imports_run_fk FOREIGN KEY (id) REFERENCES runs (id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE listing_imports
        DROP CONSTRAINT listing_imports_run_fk,
        ADD COLUMN state text NOT NULL DEFAULT 'queued' CONSTRAINT listing_imports_state_check CHECK (state IN
          ('queued', 'running', 'done', 'failed', 'cancelled')),
        ADD COLUMN total integer,
        ADD COLUMN processed integer NOT NULL DEFAULT 0,
        ADD COLUMN problem jsonb,
        ADD COLUMN created_by uuid CONSTRAINT listing_imports_created_by_fk REFERENCES persons (id),
        ADD COLUMN finished_at timestamptz;
      UPDATE listing_imports i
         SET created_by = r.started_by, state = r.state, total = r.total, processed = r.processed, problem = r.problem,
             finished_at = r.finished_at
        FROM runs r WHERE r.id = i.id;
      ALTER TABLE listing_imports
        ADD CONSTRAINT listing_imports_count_check CHECK (processed = accepted + rejected AND processed <= total),
        ADD CONSTRAINT listing_imports_finished_check
          CHECK ((finished_at IS NULL) = (state IN ('queued', 'running')));
      DELETE FROM deadlines WHERE job = 'catalog.run-import';
      DELETE FROM runs WHERE kind = 'catalog.run-import';
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was handed to the queue is owed until it is done: the queue may be lost. Some of it waits for nobody. */
export class OwedJobs1764350200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE outbox ADD COLUMN background boolean NOT NULL DEFAULT false;
      COMMENT ON COLUMN outbox.background IS 'nobody waits for it: behind everything else in its queue';
      CREATE TABLE owed_jobs (
        id text NOT NULL CONSTRAINT owed_jobs_pkey PRIMARY KEY,
        job jsonb NOT NULL,
        owed_since timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX owed_jobs_since ON owed_jobs (owed_since, id);
      COMMENT ON TABLE owed_jobs IS 'jobs that the queue was given and that are not done yet';
      COMMENT ON COLUMN owed_jobs.job IS 'as it is given to the queue again where that lost it';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE owed_jobs; ALTER TABLE outbox DROP COLUMN background`);
  }
}

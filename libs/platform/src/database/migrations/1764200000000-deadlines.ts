import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Jobs that are owed at a moment, and the schedules whose moments come again. */
export class Deadlines1764200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE deadlines (
        job text NOT NULL,
        subject_id text NOT NULL,
        key uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT deadlines_key_key UNIQUE,
        payload jsonb NOT NULL,
        due_at timestamptz NOT NULL,
        next_at timestamptz NOT NULL,
        handed_over integer NOT NULL DEFAULT 0,
        request_id text,
        CONSTRAINT deadlines_pkey PRIMARY KEY (job, subject_id),
        CONSTRAINT deadlines_next_check CHECK (next_at >= due_at)
      );
      CREATE INDEX deadlines_next_idx ON deadlines (next_at);
      COMMENT ON COLUMN deadlines.key IS 'the id of its job in the queue; another one each time the deadline is set';
      COMMENT ON COLUMN deadlines.next_at IS 'when it is handed to the queue, or handed over again';
      CREATE FUNCTION deadlines_wake() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN PERFORM pg_notify('deadlines', ''); RETURN NULL; END $$;
      CREATE TRIGGER deadlines_wake AFTER INSERT OR UPDATE OF due_at ON deadlines
        FOR EACH STATEMENT EXECUTE FUNCTION deadlines_wake();

      CREATE TABLE schedules (
        job text CONSTRAINT schedules_pkey PRIMARY KEY,
        pattern text NOT NULL,
        next_at timestamptz NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE schedules, deadlines; DROP FUNCTION deadlines_wake();`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Runs that match everything again, and orders to read the match index anew. */
export class Rematches1764100520000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE rematches (
        id uuid PRIMARY KEY,
        reason text NOT NULL CONSTRAINT rematches_reason_check CHECK (reason IN ('weights', 'request', 'nightly')),
        state text NOT NULL CONSTRAINT rematches_state_check CHECK (state IN
          ('queued', 'running', 'done', 'failed', 'cancelled')),
        total integer,
        processed integer NOT NULL DEFAULT 0 CONSTRAINT rematches_processed_check CHECK (processed <= total),
        side text NOT NULL DEFAULT 'demand' CONSTRAINT rematches_side_check CHECK (side IN ('supply', 'demand')),
        after uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
        created_by uuid CONSTRAINT rematches_created_by_fk REFERENCES persons (id),
        created_at timestamptz NOT NULL DEFAULT now(),
        finished_at timestamptz,
        CONSTRAINT rematches_finished_check CHECK ((finished_at IS NULL) = (state IN ('queued', 'running')))
      );
      CREATE UNIQUE INDEX rematches_one_at_a_time_key ON rematches ((true)) WHERE state IN ('queued', 'running');
      CREATE INDEX rematches_list_idx ON rematches (created_at DESC, id DESC);
      COMMENT ON COLUMN rematches.after IS 'with side: the last listing that is done; all demands come before all supplies';

      CREATE TABLE match_index_orders (
        number integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        at timestamptz NOT NULL DEFAULT now()
      );
      COMMENT ON TABLE match_index_orders IS 'a worker whose index is older than the newest order reads it anew';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE match_index_orders, rematches`);
  }
}

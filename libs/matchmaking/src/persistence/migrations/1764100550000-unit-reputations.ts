import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How units answer those who invite them to negotiate. */
export class UnitReputations1764100550000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE unit_reputations (
        member_id uuid PRIMARY KEY CONSTRAINT unit_reputations_member_fk REFERENCES members (id),
        inviters integer NOT NULL,
        answered integer NOT NULL,
        xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
        counted_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT unit_reputations_answered_check CHECK (answered BETWEEN 0 AND inviters)
      );
      CREATE INDEX unit_reputations_xid_idx ON unit_reputations (xid);
      COMMENT ON COLUMN unit_reputations.inviters IS 'different units, each once; of these "answered" had an answer in time';
      COMMENT ON COLUMN unit_reputations.xid IS 'the transaction that changed the counts last';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE unit_reputations`);
  }
}

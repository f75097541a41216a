import { immutable } from '@wanchang/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables have a code, which delegates scan to say that they sit there. */
export class TableScans1765500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE conference_tables ADD code uuid NOT NULL DEFAULT gen_random_uuid()
        CONSTRAINT conference_tables_code_key UNIQUE;
      COMMENT ON COLUMN conference_tables.code IS 'what the sign on the table shows; never in a list';
      CREATE TABLE conference_retired_codes (
        code uuid PRIMARY KEY,
        session_id uuid NOT NULL CONSTRAINT conference_retired_codes_session_fk REFERENCES conference_sessions (id),
        at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX conference_retired_codes_session_idx ON conference_retired_codes (session_id);
      COMMENT ON TABLE conference_retired_codes IS 'codes of tables that another plan took the place of: a sign that still shows one is old, not forged';
      CREATE TABLE conference_table_scans (
        nonce uuid PRIMARY KEY,
        session_id uuid NOT NULL CONSTRAINT conference_table_scans_session_fk REFERENCES conference_sessions (id),
        code text NOT NULL,
        member_id uuid NOT NULL CONSTRAINT conference_table_scans_member_fk REFERENCES members (id),
        person_id uuid NOT NULL CONSTRAINT conference_table_scans_person_fk REFERENCES persons (id),
        result text NOT NULL CONSTRAINT conference_table_scans_result_check
          CHECK (result IN ('in', 'again', 'wrong-table', 'no-meeting', 'old', 'unknown')),
        device_at timestamptz NOT NULL,
        at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX conference_table_scans_session_idx ON conference_table_scans (session_id, at DESC);
      CREATE INDEX conference_table_scans_member_idx ON conference_table_scans (member_id);
      CREATE INDEX conference_table_scans_person_idx ON conference_table_scans (person_id);
      COMMENT ON TABLE conference_table_scans IS 'every scan of a table, also those that were refused; the device''s time is what it said';
      ${immutable('conference_table_scans')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE conference_table_scans;
      DROP TABLE conference_retired_codes;
      ALTER TABLE conference_tables DROP COLUMN code;
    `);
  }
}

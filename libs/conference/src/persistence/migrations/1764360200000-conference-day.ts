import { immutable } from '@wanchang/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The day itself: badges that are scanned. */
export class ConferenceDay1764360200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE conference_scans (
        nonce uuid PRIMARY KEY,
        conference_id uuid NOT NULL CONSTRAINT conference_scans_conference_fk REFERENCES conferences (id),
        code text NOT NULL,
        delegate_id uuid CONSTRAINT conference_scans_delegate_fk REFERENCES conference_delegates (id),
        result text NOT NULL CONSTRAINT conference_scans_result_check
          CHECK (result IN ('in', 'again', 'unknown', 'withdrawn', 'waiting', 'no-access')),
        device_at timestamptz NOT NULL,
        at timestamptz NOT NULL DEFAULT now(),
        by_person_id uuid NOT NULL CONSTRAINT conference_scans_person_fk REFERENCES persons (id),
        CONSTRAINT conference_scans_known_check CHECK ((result = 'unknown') = (delegate_id IS NULL))
      );
      CREATE INDEX conference_scans_conference_idx ON conference_scans (conference_id, at DESC);
      COMMENT ON TABLE conference_scans IS 'every scan, also those that were refused; the device''s time is what it said, not what counts';
      ${immutable('conference_scans')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE conference_scans`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The other form of a session: units ask each other, and answer. */
export class MeetingRequests1764560200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE conference_sessions
        ADD COLUMN form text NOT NULL DEFAULT 'preferences'
          CONSTRAINT conference_sessions_form_check CHECK (form IN ('preferences', 'requests')),
        ADD COLUMN answer_hours smallint NOT NULL DEFAULT 72
          CONSTRAINT conference_sessions_answer_hours_check CHECK (answer_hours BETWEEN 1 AND 720);
      COMMENT ON COLUMN conference_sessions.answer_hours IS 'of form requests: how long a unit has to answer';

      CREATE TABLE conference_meeting_requests (
        id uuid PRIMARY KEY,
        session_id uuid NOT NULL CONSTRAINT conference_meeting_requests_session_fk REFERENCES conference_sessions (id),
        from_member_id uuid NOT NULL CONSTRAINT conference_meeting_requests_from_fk REFERENCES members (id),
        to_member_id uuid NOT NULL CONSTRAINT conference_meeting_requests_to_fk REFERENCES members (id),
        message text,
        state text NOT NULL CONSTRAINT conference_meeting_requests_state_check
          CHECK (state IN ('asked', 'accepted', 'declined', 'expired', 'withdrawn')),
        asked_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        answered_at timestamptz,
        CONSTRAINT conference_meeting_requests_other_check CHECK (from_member_id <> to_member_id),
        CONSTRAINT conference_meeting_requests_answered_check CHECK ((state = 'asked') = (answered_at IS NULL))
      );
      CREATE UNIQUE INDEX conference_meeting_requests_pair_key ON conference_meeting_requests
        (session_id, least(from_member_id, to_member_id), greatest(from_member_id, to_member_id))
        WHERE state IN ('asked', 'accepted');
      CREATE INDEX conference_meeting_requests_to_idx ON conference_meeting_requests (session_id, to_member_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE conference_meeting_requests;
      ALTER TABLE conference_sessions DROP COLUMN answer_hours, DROP COLUMN form;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What came of held meetings, asked of both sides after 30, 90 and 180 days. Meetings that were held before are asked, too. */
export class FollowUps1764700100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE conference_follow_ups (
        meeting_id uuid NOT NULL CONSTRAINT conference_follow_ups_meeting_fk REFERENCES conference_meetings (id),
        days smallint NOT NULL CONSTRAINT conference_follow_ups_days_check CHECK (days IN (30, 90, 180)),
        asked_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT conference_follow_ups_pkey PRIMARY KEY (meeting_id, days)
      );

      CREATE TABLE conference_follow_up_answers (
        meeting_id uuid NOT NULL,
        days smallint NOT NULL,
        member_id uuid NOT NULL CONSTRAINT conference_follow_up_answers_member_fk REFERENCES members (id),
        result text NOT NULL CONSTRAINT conference_follow_up_answers_result_check
          CHECK (result IN ('agreement', 'talks', 'nothing')),
        stage text CONSTRAINT conference_follow_up_answers_stage_check
          CHECK (stage IN ('intent', 'contract', 'performance')),
        amount numeric(17, 2) CONSTRAINT conference_follow_up_answers_amount_check CHECK (amount > 0),
        currency text,
        person_id uuid NOT NULL CONSTRAINT conference_follow_up_answers_person_fk REFERENCES persons (id),
        at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT conference_follow_up_answers_pkey PRIMARY KEY (meeting_id, days, member_id),
        CONSTRAINT conference_follow_up_answers_asked_fk FOREIGN KEY (meeting_id, days)
          REFERENCES conference_follow_ups (meeting_id, days),
        CONSTRAINT conference_follow_up_answers_sum_check
          CHECK ((stage IS NULL) = (amount IS NULL) AND (amount IS NULL) = (currency IS NULL)
                 AND (result <> 'nothing' OR amount IS NULL))
      );
      CREATE INDEX conference_follow_up_answers_member_idx ON conference_follow_up_answers (member_id);

      INSERT INTO deadlines (job, subject_id, payload, due_at, next_at)
      SELECT 'conference.ask-follow-up', m.id::text, jsonb_build_object('meetingId', m.id), due.at, due.at
        FROM conference_meetings m JOIN conference_slots s ON s.id = m.told_slot_id,
             LATERAL (SELECT greatest(now(), s.ends_at + interval '30 days') AS at) AS due
       WHERE m.held;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM deadlines WHERE job = 'conference.ask-follow-up';
      DROP TABLE conference_follow_up_answers, conference_follow_ups;
    `);
  }
}

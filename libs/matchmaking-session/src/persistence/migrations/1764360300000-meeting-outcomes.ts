import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the two sides say of their meetings. A database that was set up before has the table already. */
export class MeetingOutcomes1764360300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE IF NOT EXISTS conference_outcomes (
        meeting_id uuid NOT NULL CONSTRAINT conference_outcomes_meeting_fk REFERENCES conference_meetings (id),
        member_id uuid NOT NULL CONSTRAINT conference_outcomes_member_fk REFERENCES members (id),
        held boolean NOT NULL,
        useful smallint CONSTRAINT conference_outcomes_useful_check CHECK (useful BETWEEN 1 AND 5),
        next_step text,
        person_id uuid NOT NULL CONSTRAINT conference_outcomes_person_fk REFERENCES persons (id),
        at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT conference_outcomes_pkey PRIMARY KEY (meeting_id, member_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE conference_outcomes`);
  }
}

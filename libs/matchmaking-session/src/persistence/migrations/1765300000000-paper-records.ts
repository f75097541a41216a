import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who sat at a meeting, and whether what is said of it was said by the unit or typed in from paper. */
export class PaperRecords1765300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE conference_outcomes ADD COLUMN source text NOT NULL DEFAULT 'unit'
        CONSTRAINT conference_outcomes_source_check CHECK (source IN ('unit', 'paper'));
      COMMENT ON COLUMN conference_outcomes.source IS 'paper: typed in by the secretariat, whose person is named';
      CREATE TABLE conference_presences (
        meeting_id uuid NOT NULL CONSTRAINT conference_presences_meeting_fk
          REFERENCES conference_meetings (id) ON DELETE CASCADE,
        member_id uuid NOT NULL CONSTRAINT conference_presences_member_fk REFERENCES members (id),
        present boolean NOT NULL,
        source text NOT NULL CONSTRAINT conference_presences_source_check CHECK (source IN ('scan', 'paper')),
        person_id uuid NOT NULL CONSTRAINT conference_presences_person_fk REFERENCES persons (id),
        at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT conference_presences_pkey PRIMARY KEY (meeting_id, member_id)
      );
      COMMENT ON TABLE conference_presences IS 'who sat at a meeting: by the code of the table, or typed in from paper';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE conference_presences;
      ALTER TABLE conference_outcomes DROP COLUMN source;
    `);
  }
}

import { immutable } from '@wanchang/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the parties of a project were told of its milestones, each once. */
export class CooperationReminders1764800150000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE cooperation_reminders (
        cooperation_id uuid NOT NULL,
        no smallint NOT NULL,
        reminder text NOT NULL CONSTRAINT cooperation_reminders_reminder_check CHECK (reminder IN ('soon', 'late')),
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT cooperation_reminders_pkey PRIMARY KEY (cooperation_id, no, reminder),
        CONSTRAINT cooperation_reminders_milestone_fk FOREIGN KEY (cooperation_id, no)
          REFERENCES cooperation_milestones (cooperation_id, no)
      );
      ${immutable('cooperation_reminders')}
      CREATE INDEX cooperation_milestones_due_idx ON cooperation_milestones (due_on) WHERE reached_on IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP INDEX cooperation_milestones_due_idx; DROP TABLE cooperation_reminders`,
    );
  }
}

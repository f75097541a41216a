import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The report as the secretariat approved it, before it counts as reported. */
export class ReportApprovals1764700200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE conference_report_approvals (
        conference_id uuid CONSTRAINT conference_report_approvals_pkey PRIMARY KEY
          CONSTRAINT conference_report_approvals_conference_fk REFERENCES conferences (id),
        version integer NOT NULL,
        figures jsonb NOT NULL,
        approved_by uuid CONSTRAINT conference_report_approvals_approved_by_fk REFERENCES persons (id),
        approved_at timestamptz NOT NULL DEFAULT now()
      );
      COMMENT ON COLUMN conference_report_approvals.version IS
        'of the conference: whatever is stated anew afterwards has to be approved again';
      COMMENT ON COLUMN conference_report_approvals.figures IS 'as they were then; they stay when something is added later';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE conference_report_approvals`);
  }
}

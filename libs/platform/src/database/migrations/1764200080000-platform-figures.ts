import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What reports may read of mails and of the audit. */
export class PlatformFigures1764200080000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW mail_states AS SELECT id, state FROM mails;
      COMMENT ON VIEW mail_states IS 'mails without their contents, for reports';
      CREATE VIEW audited_actions AS SELECT action, subject_id FROM audit_entries;
      COMMENT ON VIEW audited_actions IS 'what happened to what, without who did it';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW audited_actions, mail_states`);
  }
}

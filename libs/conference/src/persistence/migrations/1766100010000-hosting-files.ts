import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Papers of applications to host: plans of the venue, offers, budgets. */
export class HostingFiles1766100010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE conference_hosting_files (
        file_id uuid PRIMARY KEY CONSTRAINT conference_hosting_files_file_fk REFERENCES files (id),
        hosting_id uuid NOT NULL CONSTRAINT conference_hosting_files_hosting_fk REFERENCES conference_hostings (id),
        member_id uuid NOT NULL CONSTRAINT conference_hosting_files_member_fk REFERENCES members (id),
        at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX conference_hosting_files_hosting_idx ON conference_hosting_files (hosting_id, at);
      COMMENT ON COLUMN conference_hosting_files.member_id IS 'whose it is: the applicant or one of its co-hosts';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE conference_hosting_files`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Attachments of requests and of quotes. */
export class RfqFiles1764550030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE rfq_files (
        file_id uuid PRIMARY KEY CONSTRAINT rfq_files_file_fk REFERENCES files (id),
        rfq_id uuid NOT NULL CONSTRAINT rfq_files_rfq_fk REFERENCES rfqs (id),
        invitation_id uuid CONSTRAINT rfq_files_invitation_fk REFERENCES rfq_invitations (id),
        person_id uuid NOT NULL CONSTRAINT rfq_files_person_fk REFERENCES persons (id),
        added_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX rfq_files_rfq_idx ON rfq_files (rfq_id, added_at);
      CREATE INDEX rfq_files_invitation_idx ON rfq_files (invitation_id) WHERE invitation_id IS NOT NULL;
      COMMENT ON COLUMN rfq_files.invitation_id IS 'null: of the request; otherwise of that supplier alone, and sent with its next quote';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE rfq_files`);
  }
}

import { immutable } from '@wanchang/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that bidders seal with their quotes, what the opening says of them, and what opened ones say of who made them. */
export class SealedFiles1765100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sealed_files (
        file_id uuid PRIMARY KEY CONSTRAINT sealed_files_file_fk REFERENCES files (id),
        rfq_id uuid NOT NULL CONSTRAINT sealed_files_tender_fk REFERENCES tenders (rfq_id),
        invitation_id uuid NOT NULL CONSTRAINT sealed_files_invitation_fk REFERENCES rfq_invitations (id),
        hash text NOT NULL,
        size integer NOT NULL,
        person_id uuid NOT NULL CONSTRAINT sealed_files_person_fk REFERENCES persons (id),
        received_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT sealed_files_hash_key UNIQUE (invitation_id, hash)
      );
      CREATE INDEX sealed_files_rfq_idx ON sealed_files (rfq_id);
      ${immutable('sealed_files')}
      COMMENT ON TABLE sealed_files IS 'ciphertexts: their keys are drawn from the keys of quotes, and so are opened with these';

      ALTER TABLE sealed_quotes ADD COLUMN files text[] NOT NULL DEFAULT '{}';
      COMMENT ON COLUMN sealed_quotes.files IS 'hashes of the sealed files that the envelope names, in its order';
      ALTER TABLE opened_quotes ADD COLUMN files jsonb NOT NULL DEFAULT '[]';
      COMMENT ON COLUMN opened_quotes.files IS 'what the opened quote says of its files, in the same order';

      CREATE TABLE tender_file_marks (
        file_id uuid PRIMARY KEY CONSTRAINT tender_file_marks_file_fk REFERENCES files (id),
        rfq_id uuid NOT NULL CONSTRAINT tender_file_marks_tender_fk REFERENCES tenders (rfq_id),
        invitation_id uuid CONSTRAINT tender_file_marks_invitation_fk REFERENCES rfq_invitations (id),
        name text NOT NULL,
        sha256 text NOT NULL,
        author text NOT NULL,
        last_modified_by text NOT NULL,
        tool text NOT NULL,
        readable boolean NOT NULL
      );
      CREATE INDEX tender_file_marks_rfq_idx ON tender_file_marks (rfq_id);
      COMMENT ON COLUMN tender_file_marks.invitation_id IS 'null: the buyer’s own, which bidders may have filled in';
      COMMENT ON COLUMN tender_file_marks.readable IS 'false: it does not open, or says nothing of itself';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE tender_file_marks, sealed_files;
      ALTER TABLE opened_quotes DROP COLUMN files;
      ALTER TABLE sealed_quotes DROP COLUMN files;
    `);
  }
}

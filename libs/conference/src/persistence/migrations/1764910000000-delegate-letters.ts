import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which it is known whether a letter still says what holds: the document itself never changes. */
export class DelegateLetters1764910000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE conference_delegate_letters (
        delegate_id uuid NOT NULL
          CONSTRAINT conference_delegate_letters_delegate_fk REFERENCES conference_delegates (id),
        kind text NOT NULL
          CONSTRAINT conference_delegate_letters_kind_check CHECK (kind IN ('invitation', 'confirmation')),
        document_id uuid NOT NULL CONSTRAINT conference_delegate_letters_document_fk REFERENCES documents (id),
        says text NOT NULL,
        CONSTRAINT conference_delegate_letters_pkey PRIMARY KEY (delegate_id, kind)
      );
      COMMENT ON COLUMN conference_delegate_letters.says IS 'SHA-256 of what the letter says';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE conference_delegate_letters`);
  }
}

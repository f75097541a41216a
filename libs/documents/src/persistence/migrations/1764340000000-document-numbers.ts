import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What other libraries show of a document beside their own rows. */
export class DocumentNumbers1764340000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW document_numbers AS SELECT id, number, kind, subject_id, issued_at FROM documents;
      COMMENT ON VIEW document_numbers IS 'numbers of issued documents, for lists of other libraries';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW document_numbers`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What titles contain has an index of its own, so that of words which nearly every listing has somewhere only the titles
 * and the newest are looked at. What was indexed before is marked as outdated, and written anew by the next comparison.
 */
export class SearchTitles1764470000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE search_documents ADD title_fragments tsvector;
      CREATE INDEX search_documents_title_fragments_idx ON search_documents USING gin (title_fragments);
      UPDATE search_documents SET version = 0 WHERE NOT removed;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE search_documents DROP title_fragments`);
  }
}

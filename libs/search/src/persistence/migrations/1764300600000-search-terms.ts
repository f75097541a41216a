import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Titles are found by near sounds and initials as well, and texts are read in simplified characters: what was
 * indexed before is marked as outdated, and the next comparison of the index with the listings writes it anew.
 */
export class SearchTerms1764300600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE search_documents SET version = 0 WHERE NOT removed`);
  }

  /** The terms of before are among those of now. */
  async down(): Promise<void> {}
}

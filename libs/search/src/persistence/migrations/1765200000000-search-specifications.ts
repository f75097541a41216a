import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Listings are narrowed and counted by their properties, and put in order by the price for one of a unit. What was indexed
 * before is marked as outdated, and written anew by the next comparison.
 */
export class SearchSpecifications1765200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE search_documents
        ADD specs text[],
        ADD spec_keys text[],
        ADD figures jsonb,
        ADD price_key text,
        ADD unit_price float8;
      CREATE INDEX search_documents_spec_keys_idx ON search_documents USING gin (spec_keys);
      UPDATE search_documents SET version = 0 WHERE NOT removed;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE search_documents
        DROP specs, DROP spec_keys, DROP figures, DROP price_key, DROP unit_price;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What can be found, one row a listing. A removed listing keeps its row without content: the version in it
 * is what a late older upsert is measured against.
 *
 * A common word matches a large part of the table, and each match is looked at. So the vectors are kept out of
 * the rows, which are left narrow, and what the rows are ordered and counted by is kept in them.
 */
export class Search1764000300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE search_documents (
        id uuid CONSTRAINT search_documents_pkey PRIMARY KEY,
        version integer NOT NULL,
        touched_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        removed boolean NOT NULL,
        member_id uuid,
        side text,
        kind text,
        industry_codes text[],
        province_code text,
        coast text,
        region_code text,
        price numeric,
        published_at timestamptz(3),
        valid_until date,
        title text,
        words tsvector,
        fragments tsvector,
        sounds tsvector,
        CONSTRAINT search_documents_content_check CHECK (
          num_nulls(member_id, side, kind, industry_codes, province_code, coast, region_code,
                    published_at, title, words, fragments, sounds)
          = CASE WHEN removed THEN 12 ELSE 0 END)
      );
      ALTER TABLE search_documents SET (toast_tuple_target = 128);
      ALTER TABLE search_documents ALTER COLUMN title SET STORAGE MAIN, ALTER COLUMN industry_codes SET STORAGE MAIN;
      CREATE INDEX search_documents_fragments_idx ON search_documents USING gin (fragments);
      CREATE INDEX search_documents_sounds_idx ON search_documents USING gin (sounds);
      CREATE INDEX search_documents_industry_codes_idx ON search_documents USING gin (industry_codes);
      CREATE INDEX search_documents_newest_idx ON search_documents (published_at DESC, id DESC) WHERE NOT removed;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE search_documents`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The parts of titles that people ask for: what suggestions and the correction of spellings come from. Each row names a
 * document that has it, so that what can no longer be found is not suggested either.
 *
 * Documents also have the names of their goods as terms, so what was indexed before is marked as outdated.
 */
export class SearchVocabulary1764320000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE search_documents ADD phrases text[] NOT NULL DEFAULT '{}';
      CREATE INDEX search_documents_phrases_idx ON search_documents USING gin (phrases);
      CREATE TABLE search_vocabulary (
        phrase text CONSTRAINT search_vocabulary_pkey PRIMARY KEY,
        goods boolean NOT NULL,
        sounds text NOT NULL,
        initials text NOT NULL,
        keys text[] NOT NULL,
        document_id uuid NOT NULL,
        uses integer NOT NULL DEFAULT 1
      );
      CREATE INDEX search_vocabulary_keys_idx ON search_vocabulary USING gin (keys);
      CREATE INDEX search_vocabulary_phrase_idx ON search_vocabulary (phrase text_pattern_ops) WHERE goods;
      CREATE INDEX search_vocabulary_sounds_idx ON search_vocabulary (sounds text_pattern_ops) WHERE goods;
      CREATE INDEX search_vocabulary_initials_idx ON search_vocabulary (initials text_pattern_ops) WHERE goods;
      CREATE INDEX search_vocabulary_document_id_idx ON search_vocabulary (document_id);
      UPDATE search_documents SET version = 0 WHERE NOT removed;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE search_vocabulary;
      ALTER TABLE search_documents DROP phrases;
    `);
  }
}

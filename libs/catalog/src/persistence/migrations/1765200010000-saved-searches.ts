import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Searches that people keep by name, and of which new listings each person was told. */
export class SavedSearches1765200010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE saved_searches (
        id uuid CONSTRAINT saved_searches_pkey PRIMARY KEY,
        person_id uuid NOT NULL CONSTRAINT saved_searches_person_fk REFERENCES persons (id),
        member_id uuid NOT NULL CONSTRAINT saved_searches_member_fk REFERENCES members (id),
        name text NOT NULL,
        conditions jsonb NOT NULL,
        notify boolean NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        watched_from timestamptz(3) NOT NULL DEFAULT now(),
        told_at timestamptz(3),
        told integer NOT NULL DEFAULT 0,
        CONSTRAINT saved_searches_name_key UNIQUE (person_id, member_id, name)
      );
      COMMENT ON TABLE saved_searches IS 'searches that a person keeps for a unit; listings published from watched_from on are news';
      CREATE TABLE saved_search_news (
        person_id uuid NOT NULL CONSTRAINT saved_search_news_person_fk REFERENCES persons (id),
        listing_id uuid NOT NULL CONSTRAINT saved_search_news_listing_fk REFERENCES listings (id),
        told_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT saved_search_news_pkey PRIMARY KEY (person_id, listing_id)
      );
      COMMENT ON TABLE saved_search_news IS 'a person is told of a listing once, by however many searches it is found';
      CREATE INDEX saved_search_news_listing_idx ON saved_search_news (listing_id);
      CREATE INDEX saved_searches_member_idx ON saved_searches (member_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE saved_search_news; DROP TABLE saved_searches`);
  }
}

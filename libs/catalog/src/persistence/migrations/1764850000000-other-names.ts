import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Other names of goods that the secretariat keeps, and the queries of members that found nothing, on which it tries them. */
export class OtherNames1764850000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE other_names (
        id uuid CONSTRAINT other_names_pkey PRIMARY KEY,
        asked text NOT NULL,
        shown text NOT NULL,
        both_ways boolean NOT NULL,
        weight numeric(2,1) NOT NULL CONSTRAINT other_names_weight_check CHECK (weight > 0 AND weight <= 1),
        changed_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT other_names_key UNIQUE (asked, shown),
        CONSTRAINT other_names_differ_check CHECK (asked <> shown)
      );
      COMMENT ON TABLE other_names IS 'who asks for one name is also shown goods of the other';
      CREATE TABLE search_misses (
        text text CONSTRAINT search_misses_pkey PRIMARY KEY,
        times integer NOT NULL DEFAULT 1,
        last_at timestamptz NOT NULL DEFAULT now()
      );
      COMMENT ON TABLE search_misses IS 'what members looked for and did not find, without who they were';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE search_misses; DROP TABLE other_names`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a unit says of a file when it has seen the preview, and which columns it is to be read with the next time. */
export class ImportChoices1764350000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE listing_imports
        ADD COLUMN choices jsonb NOT NULL DEFAULT '{"columns":[],"leftOut":[],"cells":[],"all":[]}';
      COMMENT ON COLUMN listing_imports.choices IS 'what the unit said of the file: columns, tables, cells';
      UPDATE listing_imports SET tables = (
        SELECT coalesce(json_agg(t.t::jsonb || '{"taken":true}' || jsonb_build_object('columns', (
                 SELECT coalesce(jsonb_agg(jsonb_build_object('at', c.place - 1) || c.c::jsonb ORDER BY c.place), '[]')
                   FROM json_array_elements(t.t->'columns') WITH ORDINALITY AS c(c, place))) ORDER BY t.place), '[]')
          FROM json_array_elements(tables) WITH ORDINALITY AS t(t, place));
      CREATE TABLE import_columns (
        member_id uuid NOT NULL CONSTRAINT import_columns_member_fkey REFERENCES members,
        side text NOT NULL CONSTRAINT import_columns_side_check CHECK (side IN ('supply', 'demand')),
        shape text NOT NULL,
        meanings jsonb NOT NULL,
        remembered_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT import_columns_pkey PRIMARY KEY (member_id, side, shape)
      );
      COMMENT ON TABLE import_columns IS 'what a unit said that the columns of its tables are';
      COMMENT ON COLUMN import_columns.shape IS 'a hash of the headers';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE import_columns;
      ALTER TABLE listing_imports DROP COLUMN choices;
    `);
  }
}

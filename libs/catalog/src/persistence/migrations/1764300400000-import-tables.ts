import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A file may hold several tables in several sheets: rows stand in the order in which they were found, and the import
 * keeps what was found, with the rows that are no goods.
 */
export class ImportTables1764300400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE listing_imports ADD COLUMN tables json NOT NULL DEFAULT '[]';
      ALTER TABLE listing_import_rows
        ADD COLUMN position integer,
        ADD COLUMN sheet text NOT NULL DEFAULT '';
      UPDATE listing_import_rows SET position = row;
      ALTER TABLE listing_import_rows
        ALTER COLUMN position SET NOT NULL,
        ALTER COLUMN sheet DROP DEFAULT,
        DROP CONSTRAINT listing_import_rows_pkey,
        ADD CONSTRAINT listing_import_rows_pkey PRIMARY KEY (import_id, position);
      COMMENT ON COLUMN listing_imports.tables IS 'the tables that were found: their columns and the rows that are no goods';
      COMMENT ON COLUMN listing_import_rows.position IS 'from 0, in the order of sheets, tables and rows';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE listing_imports DROP COLUMN tables;
      ALTER TABLE listing_import_rows DROP CONSTRAINT listing_import_rows_pkey;
      UPDATE listing_import_rows SET row = position;
      ALTER TABLE listing_import_rows
        DROP COLUMN position,
        DROP COLUMN sheet,
        ADD CONSTRAINT listing_import_rows_pkey PRIMARY KEY (import_id, row);
    `);
  }
}

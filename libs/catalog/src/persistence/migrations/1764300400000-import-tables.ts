import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A file may hold several tables in several sheets: rows stand in the order in which they were found, and the import
 * keeps what was found, with the rows that are no goods. A row keeps by what its goods are known again, so that a file
 * that comes again changes its listings and makes no second ones.
 */
export class ImportTables1764300400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE listing_imports
        ADD COLUMN tables json NOT NULL DEFAULT '[]',
        ADD COLUMN updated integer NOT NULL DEFAULT 0,
        ADD COLUMN unchanged integer NOT NULL DEFAULT 0;
      ALTER TABLE listing_import_rows
        ADD COLUMN position integer,
        ADD COLUMN sheet text NOT NULL DEFAULT '',
        ADD COLUMN goods_key text,
        DROP CONSTRAINT listing_import_rows_status_check,
        DROP CONSTRAINT listing_import_rows_listing_check;
      UPDATE listing_import_rows SET position = row;
      ALTER TABLE listing_import_rows
        ALTER COLUMN position SET NOT NULL,
        ALTER COLUMN sheet DROP DEFAULT,
        DROP CONSTRAINT listing_import_rows_pkey,
        ADD CONSTRAINT listing_import_rows_pkey PRIMARY KEY (import_id, position),
        ADD CONSTRAINT listing_import_rows_status_check
          CHECK (status IN ('accepted', 'updated', 'unchanged', 'rejected')),
        ADD CONSTRAINT listing_import_rows_listing_check CHECK ((status = 'rejected') = (listing_id IS NULL));
      CREATE INDEX listing_import_rows_goods ON listing_import_rows (goods_key) WHERE listing_id IS NOT NULL;
      COMMENT ON COLUMN listing_import_rows.goods_key IS
        'by what the goods are known again: the unit''s own number, or name, model and specification';
      COMMENT ON COLUMN listing_imports.tables IS 'the tables that were found: their columns and the rows that are no goods';
      COMMENT ON COLUMN listing_import_rows.position IS 'from 0, in the order of sheets, tables and rows';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE listing_imports DROP COLUMN tables, DROP COLUMN updated, DROP COLUMN unchanged;
      ALTER TABLE listing_import_rows
        DROP CONSTRAINT listing_import_rows_pkey,
        DROP CONSTRAINT listing_import_rows_status_check,
        DROP CONSTRAINT listing_import_rows_listing_check;
      UPDATE listing_import_rows SET row = position, status = CASE WHEN listing_id IS NULL THEN 'rejected' ELSE 'accepted' END;
      ALTER TABLE listing_import_rows
        DROP COLUMN position,
        DROP COLUMN sheet,
        DROP COLUMN goods_key,
        ADD CONSTRAINT listing_import_rows_pkey PRIMARY KEY (import_id, row),
        ADD CONSTRAINT listing_import_rows_status_check CHECK (status IN ('accepted', 'rejected')),
        ADD CONSTRAINT listing_import_rows_listing_check CHECK ((status = 'accepted') = (listing_id IS NOT NULL));
    `);
  }
}

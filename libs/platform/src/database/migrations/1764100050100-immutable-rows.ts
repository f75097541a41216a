import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The trigger function behind `immutable()`; its arguments are the columns that may change. */
export class ImmutableRows1764100050100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION forbid_change() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE changeable text[] := coalesce(TG_ARGV, '{}');
        BEGIN
          IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - changeable = to_jsonb(OLD) - changeable THEN
            RETURN NEW;
          END IF;
          RAISE EXCEPTION 'rows of % are immutable', TG_TABLE_NAME USING
            ERRCODE = 'restrict_violation', TABLE = TG_TABLE_NAME, CONSTRAINT = TG_TABLE_NAME || '_immutable';
        END $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION forbid_change()`);
  }
}

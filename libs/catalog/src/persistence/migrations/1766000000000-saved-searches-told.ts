import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far back all that a saved search found has been told of. */
export class SavedSearchesTold1766000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE saved_searches ADD COLUMN all_told_at timestamptz(3);
      COMMENT ON COLUMN saved_searches.all_told_at IS
        'when a look last told all that there was: the next one goes back a week before it, not to watched_from';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE saved_searches DROP COLUMN all_told_at`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far runs are, to be read by other libraries in one statement with their own rows. */
export class RunProgress1764200000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW run_progress AS
        SELECT id, state, total, processed, problem, started_by, finished_at FROM runs
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW run_progress`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions of before are scheduled as they were: what somebody missed costs nothing there. */
export class NoShowWeights1764800150200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `UPDATE conference_sessions SET weights = weights || '{"noShow": 0}' WHERE NOT weights ? 'noShow'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE conference_sessions SET weights = weights - 'noShow'`);
  }
}

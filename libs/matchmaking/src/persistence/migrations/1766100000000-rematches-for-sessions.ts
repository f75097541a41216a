import type { MigrationInterface, QueryRunner } from 'typeorm';

const reasons = (names: string) => `
  ALTER TABLE rematches DROP CONSTRAINT rematches_reason_check,
    ADD CONSTRAINT rematches_reason_check CHECK (reason IN (${names}))`;

/** A matchmaking session that opens is a reason to match everything again. */
export class RematchesForSessions1766100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(reasons(`'weights', 'family-rules', 'request', 'nightly', 'session'`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE rematches SET reason = 'request' WHERE reason = 'session'`);
    await runner.query(reasons(`'weights', 'family-rules', 'request', 'nightly'`));
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

const reasons = (names: string) => `
  ALTER TABLE rematches DROP CONSTRAINT rematches_reason_check,
    ADD CONSTRAINT rematches_reason_check CHECK (reason IN (${names}))`;

/** Other rules of product families are a reason of their own to match everything again. */
export class RematchesForFamilyRules1764900140100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(reasons(`'weights', 'family-rules', 'request', 'nightly'`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE rematches SET reason = 'weights' WHERE reason = 'family-rules'`);
    await runner.query(reasons(`'weights', 'request', 'nightly'`));
  }
}

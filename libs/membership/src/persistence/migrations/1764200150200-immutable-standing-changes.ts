import { immutable, mutable } from '@wanchang/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a standing was, why it changed and who decided is never rewritten. */
export class ImmutableStandingChanges1764200150200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(immutable('standing_changes'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(mutable('standing_changes'));
  }
}

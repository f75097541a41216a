import { immutable, mutable } from '@wanchang/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Stored scores name the version of the weights that made them. */
export class ImmutableMatchWeights1764200150500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(immutable('match_weights'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(mutable('match_weights'));
  }
}

import { immutable, mutable } from '@wanchang/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A version of a listing is the text that others read and answered to. */
export class ImmutableListingVersions1764200150400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(immutable('listing_versions'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(mutable('listing_versions'));
  }
}

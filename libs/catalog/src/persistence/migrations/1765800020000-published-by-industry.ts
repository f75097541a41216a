import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A form asks, while a title is typed, what the goods of an industry are counted in. */
export class PublishedByIndustry1765800020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX listings_industry_idx ON listings (industry_code) WHERE state = 'published'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX listings_industry_idx`);
  }
}

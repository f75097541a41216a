import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many images a listing may have stands in `LISTING_LIMITS` alone; a change of it needs no migration. */
export class ImagesAreCountedOnce1764300200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE listing_images DROP CONSTRAINT listing_images_position_check,
        ADD CONSTRAINT listing_images_position_check CHECK (position >= 1)
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE listing_images DROP CONSTRAINT listing_images_position_check,
        ADD CONSTRAINT listing_images_position_check CHECK (position BETWEEN 1 AND 10)
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How units were rated by those that they had a contract with, beside how they answer. */
export class RatingsInReputations1764480515000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE unit_reputations
        ADD COLUMN raters integer NOT NULL DEFAULT 0,
        ADD COLUMN rating_points double precision NOT NULL DEFAULT 0,
        ADD CONSTRAINT unit_reputations_points_check CHECK (rating_points BETWEEN 0 AND raters),
        ALTER COLUMN inviters SET DEFAULT 0,
        ALTER COLUMN answered SET DEFAULT 0;
      COMMENT ON COLUMN unit_reputations.raters IS 'different units that rated it after a contract; rating_points is the sum of their ratings, each 0 to 1';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE unit_reputations DROP COLUMN raters, DROP COLUMN rating_points,
        ALTER COLUMN inviters DROP DEFAULT, ALTER COLUMN answered DROP DEFAULT`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In how many demands' lists a supply may stand goes with the weights; what it costs, with the re-match that counted it. */
export class ExposureCaps1764200590000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE match_weights
        ADD COLUMN exposure_cap integer
          CONSTRAINT match_weights_exposure_cap_check CHECK (exposure_cap BETWEEN 1 AND 1000);
      COMMENT ON COLUMN match_weights.exposure_cap IS
        'in how many demands'' lists a re-match lets one supply stand; null: in any number';
      ALTER TABLE rematches ADD COLUMN exposure jsonb;
      COMMENT ON COLUMN rematches.exposure IS
        'what lists of demands reach without a cap and under some; null: not counted (yet)';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE rematches DROP COLUMN exposure;
      ALTER TABLE match_weights DROP COLUMN exposure_cap;
    `);
  }
}

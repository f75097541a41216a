import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a stored pair still fits, and the order of each listing's best. */
export class JudgedMatches1764100500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE matches ADD COLUMN fits boolean NOT NULL DEFAULT true;
      COMMENT ON COLUMN matches.fits IS
        'false: a hard constraint keeps the pair apart now; it is kept for an answer or a room';
      DROP INDEX matches_demand_idx;
      CREATE INDEX matches_demand_best_idx ON matches (demand_id, demand_score DESC, supply_id);
      CREATE INDEX matches_supply_best_idx ON matches (supply_id, supply_score DESC, demand_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX matches_supply_best_idx, matches_demand_best_idx;
      CREATE INDEX matches_demand_idx ON matches (demand_id);
      ALTER TABLE matches DROP COLUMN fits;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The order in which a demand's matches suit both sides: the overview asks each demand for its best one. */
export class BestOfADemand1764100540000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX matches_demand_mutual_idx ON matches (demand_id, mutual_score DESC) WHERE fits`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX matches_demand_mutual_idx`);
  }
}

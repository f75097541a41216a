import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A listing is never deleted: its versions reference it, and its states end in being withdrawn or expired. The statements
 * that store a pair read both listings as they do, so that asking for each again by a key was half of the time of writing one.
 */
export class MatchesWithoutListingKeys1764710000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE matches DROP CONSTRAINT matches_supply_fk, DROP CONSTRAINT matches_demand_fk`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE matches
        ADD CONSTRAINT matches_supply_fk FOREIGN KEY (supply_id) REFERENCES listings (id),
        ADD CONSTRAINT matches_demand_fk FOREIGN KEY (demand_id) REFERENCES listings (id);
    `);
  }
}

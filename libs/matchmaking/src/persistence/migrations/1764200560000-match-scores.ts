import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What reports may read of matches. */
export class MatchScores1764200560000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW match_scores AS
        SELECT m.supply_id, m.demand_id, m.mutual_score, m.created_at,
               m.fits AND NOT EXISTS (SELECT FROM match_feedback f
                 WHERE f.match_id = m.id AND f.member_id = m.demand_member_id
                   AND f.verdict = 'not_relevant') AS stands_for_demand
          FROM matches m;
      COMMENT ON VIEW match_scores IS 'every stored pair; whether it stands in the demand''s list as far as fit and answer go';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW match_scores`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reports count the pairs in which a side said that it is interested. */
export class MatchInterests1765800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE VIEW match_scores AS
        SELECT m.supply_id, m.demand_id, m.mutual_score, m.created_at,
               m.fits AND NOT EXISTS (SELECT FROM match_feedback f
                 WHERE f.match_id = m.id AND f.member_id = m.demand_member_id
                   AND f.verdict = 'not_relevant') AS stands_for_demand,
               EXISTS (SELECT FROM match_feedback f
                 WHERE f.match_id = m.id AND f.verdict = 'interested') AS interested
          FROM matches m;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW match_scores;
      CREATE VIEW match_scores AS
        SELECT m.supply_id, m.demand_id, m.mutual_score, m.created_at,
               m.fits AND NOT EXISTS (SELECT FROM match_feedback f
                 WHERE f.match_id = m.id AND f.member_id = m.demand_member_id
                   AND f.verdict = 'not_relevant') AS stands_for_demand
          FROM matches m;
      COMMENT ON VIEW match_scores IS 'every stored pair; whether it stands in the demand''s list as far as fit and answer go';
    `);
  }
}

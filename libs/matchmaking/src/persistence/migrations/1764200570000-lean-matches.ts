import type { MigrationInterface, QueryRunner } from 'typeorm';

const partOf = (side: string, factor: string) =>
  `jsonb_path_query_first(${side}_parts, '$[*] ? (@.factor == "${factor}")')`;
const textOf = (side: string) => `coalesce((${partOf(side, 'text')}->>'value')::float8, 0.5)`;
/** A side's parts have the reputation of the other one. */
const reputationIn = (side: string) =>
  `(${partOf(side, 'reputation')}->'detail'->>'reputation')::float8`;

/**
 * A stored pair keeps of its parts only what cannot be worked out again from the two listings, and fewer ways to find
 * it: it is written a million times in a re-match. Units and weights are copied by the statement that writes the row,
 * from rows that reference or are them and that are never deleted.
 */
export class LeanMatches1764200570000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE matches
        ADD COLUMN supply_text double precision,
        ADD COLUMN demand_text double precision,
        ADD COLUMN supply_reputation double precision,
        ADD COLUMN demand_reputation double precision;
      UPDATE matches SET supply_text = ${textOf('supply')}, demand_text = ${textOf('demand')},
             supply_reputation = ${reputationIn('demand')}, demand_reputation = ${reputationIn('supply')};
      ALTER TABLE matches
        DROP COLUMN supply_parts, DROP COLUMN demand_parts,
        ALTER COLUMN supply_text SET NOT NULL,
        ALTER COLUMN demand_text SET NOT NULL,
        DROP CONSTRAINT matches_supply_member_fk,
        DROP CONSTRAINT matches_demand_member_fk,
        DROP CONSTRAINT matches_weights_version_fk;
      COMMENT ON COLUMN matches.supply_text IS 'relevance of the demand''s text to the supply, 0..1';
      COMMENT ON COLUMN matches.supply_reputation IS 'of the supply''s unit when the pair was scored; null: none yet';
      DROP INDEX matches_supply_best_idx, matches_supply_list_idx, matches_demand_list_idx;
      CREATE INDEX matches_supply_member_idx ON matches (supply_member_id);
      CREATE INDEX matches_demand_member_idx ON matches (demand_member_id);
    `);
  }

  /** The parts are gone: a re-match writes them. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX matches_demand_member_idx, matches_supply_member_idx;
      CREATE INDEX matches_supply_list_idx ON matches (supply_member_id, supply_score DESC, id);
      CREATE INDEX matches_demand_list_idx ON matches (demand_member_id, demand_score DESC, id);
      CREATE INDEX matches_supply_best_idx ON matches (supply_id, supply_score DESC, demand_id);
      ALTER TABLE matches
        ADD CONSTRAINT matches_supply_member_fk FOREIGN KEY (supply_member_id) REFERENCES members (id),
        ADD CONSTRAINT matches_demand_member_fk FOREIGN KEY (demand_member_id) REFERENCES members (id),
        ADD CONSTRAINT matches_weights_version_fk FOREIGN KEY (weights_version) REFERENCES match_weights (version),
        ADD COLUMN supply_parts jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN demand_parts jsonb NOT NULL DEFAULT '[]',
        DROP COLUMN supply_text, DROP COLUMN demand_text, DROP COLUMN supply_reputation, DROP COLUMN demand_reputation;
      ALTER TABLE matches ALTER COLUMN supply_parts DROP DEFAULT, ALTER COLUMN demand_parts DROP DEFAULT;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

const valuesOf = (
  parts: string,
) => `(SELECT coalesce(jsonb_object_agg(part->>'factor', part->'value'), '{}')
  FROM jsonb_array_elements(${parts}) part)`;

/** What a unit answered: the factors of the match as it was then, so that other weights can be tried on them. */
export class AnsweredScores1764100510000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE match_feedback
        ADD COLUMN weights_version integer
          CONSTRAINT match_feedback_weights_version_fk REFERENCES match_weights (version),
        ADD COLUMN supply_values jsonb,
        ADD COLUMN demand_values jsonb;
      UPDATE match_feedback f SET weights_version = m.weights_version,
             supply_values = ${valuesOf('m.supply_parts')}, demand_values = ${valuesOf('m.demand_parts')}
        FROM matches m WHERE m.id = f.match_id;
      ALTER TABLE match_feedback
        ALTER COLUMN weights_version SET NOT NULL,
        ALTER COLUMN supply_values SET NOT NULL,
        ALTER COLUMN demand_values SET NOT NULL;
      CREATE INDEX match_feedback_at_idx ON match_feedback (at DESC);
      COMMENT ON COLUMN match_feedback.supply_values IS 'value of each factor, 0..1, from the supply''s side';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX match_feedback_at_idx;
      ALTER TABLE match_feedback
        DROP COLUMN weights_version, DROP COLUMN supply_values, DROP COLUMN demand_values;
    `);
  }
}

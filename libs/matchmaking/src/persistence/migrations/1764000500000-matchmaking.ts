import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Scored pairs with their breakdown, what both sides think of them, and the weights that scored them. */
export class Matchmaking1764000500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE match_weights (
        version integer PRIMARY KEY CONSTRAINT match_weights_version_check CHECK (version >= 1),
        factors jsonb NOT NULL,
        note text NOT NULL,
        created_by uuid CONSTRAINT match_weights_created_by_fk REFERENCES persons (id),
        created_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE matches (
        id uuid PRIMARY KEY,
        supply_id uuid NOT NULL CONSTRAINT matches_supply_fk REFERENCES listings (id),
        demand_id uuid NOT NULL CONSTRAINT matches_demand_fk REFERENCES listings (id),
        supply_member_id uuid NOT NULL CONSTRAINT matches_supply_member_fk REFERENCES members (id),
        demand_member_id uuid NOT NULL CONSTRAINT matches_demand_member_fk REFERENCES members (id),
        supply_version integer NOT NULL,
        demand_version integer NOT NULL,
        supply_score double precision NOT NULL
          CONSTRAINT matches_supply_score_check CHECK (supply_score BETWEEN 0 AND 1),
        demand_score double precision NOT NULL
          CONSTRAINT matches_demand_score_check CHECK (demand_score BETWEEN 0 AND 1),
        mutual_score double precision NOT NULL
          CONSTRAINT matches_mutual_score_check CHECK (mutual_score BETWEEN 0 AND 1),
        supply_parts jsonb NOT NULL,
        demand_parts jsonb NOT NULL,
        weights_version integer NOT NULL CONSTRAINT matches_weights_version_fk REFERENCES match_weights (version),
        deal_room_id uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        scored_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT matches_pair_key UNIQUE (supply_id, demand_id),
        CONSTRAINT matches_units_check CHECK (supply_member_id <> demand_member_id)
      );
      CREATE INDEX matches_demand_idx ON matches (demand_id);
      CREATE INDEX matches_supply_list_idx ON matches (supply_member_id, supply_score DESC, id);
      CREATE INDEX matches_demand_list_idx ON matches (demand_member_id, demand_score DESC, id);

      CREATE TABLE match_feedback (
        match_id uuid NOT NULL CONSTRAINT match_feedback_match_fk REFERENCES matches (id) ON DELETE CASCADE,
        member_id uuid NOT NULL CONSTRAINT match_feedback_member_fk REFERENCES members (id),
        person_id uuid NOT NULL CONSTRAINT match_feedback_person_fk REFERENCES persons (id),
        verdict text NOT NULL CONSTRAINT match_feedback_verdict_check CHECK (verdict IN ('interested', 'not_relevant')),
        reason text CONSTRAINT match_feedback_reason_check CHECK (reason IN
          ('wrong_product', 'wrong_spec', 'price', 'region', 'already_partner', 'other')),
        note text CONSTRAINT match_feedback_note_check CHECK (length(note) <= 1000),
        at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT match_feedback_pkey PRIMARY KEY (match_id, member_id),
        CONSTRAINT match_feedback_reason_given_check CHECK (verdict = 'interested' OR reason IS NOT NULL)
      );
      CREATE INDEX match_feedback_member_idx ON match_feedback (member_id, verdict);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE match_feedback, matches, match_weights`);
  }
}

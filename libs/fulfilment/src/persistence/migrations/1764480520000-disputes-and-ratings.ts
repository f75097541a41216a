import { immutable } from '@wanchang/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { FIRST_OPEN_ITEMS, MORE_OPEN_ITEMS, openItemsView } from './open-items';

/** What both sides disagree on, and how they rate each other. */
export class DisputesAndRatings1764480520000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DISPUTES);
    await runner.query(RATINGS);
    await runner.query(openItemsView([...FIRST_OPEN_ITEMS, ...MORE_OPEN_ITEMS]));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(openItemsView(FIRST_OPEN_ITEMS));
    await runner.query(`DROP TABLE contract_ratings, dispute_entries, contract_disputes`);
  }
}

const DISPUTES = `
  CREATE TABLE contract_disputes (
    contract_id uuid NOT NULL CONSTRAINT contract_disputes_contract_fk REFERENCES contracts (id),
    no smallint NOT NULL,
    side text NOT NULL CONSTRAINT contract_disputes_side_check CHECK (side IN ('buyer', 'seller')),
    about text NOT NULL CONSTRAINT contract_disputes_about_check CHECK (about IN ('lines', 'payments', 'other')),
    about_nos smallint[] NOT NULL,
    amount numeric(17, 2) CONSTRAINT contract_disputes_amount_check CHECK (amount > 0),
    state text NOT NULL DEFAULT 'claimed' CONSTRAINT contract_disputes_state_check
      CHECK (state IN ('claimed', 'answered', 'mediation', 'settled', 'closed')),
    answer_due_at timestamptz NOT NULL DEFAULT clock_timestamp() + interval '7 days',
    claimed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    ended_at timestamptz,
    proposed_by text CONSTRAINT contract_disputes_proposed_by_check CHECK (proposed_by IN ('buyer', 'seller')),
    proposal text,
    CONSTRAINT contract_disputes_pkey PRIMARY KEY (contract_id, no),
    CONSTRAINT contract_disputes_ended_check CHECK ((state IN ('settled', 'closed')) = (ended_at IS NOT NULL)),
    CONSTRAINT contract_disputes_proposal_check CHECK ((proposed_by IS NULL) = (proposal IS NULL))
  );
  CREATE INDEX contract_disputes_open_idx ON contract_disputes (contract_id) WHERE ended_at IS NULL;
  CREATE INDEX contract_disputes_mediation_idx ON contract_disputes (claimed_at) WHERE state = 'mediation';
  CREATE TABLE dispute_entries (
    contract_id uuid NOT NULL,
    dispute_no smallint NOT NULL,
    no smallint NOT NULL,
    side text,
    kind text NOT NULL,
    text text NOT NULL CONSTRAINT dispute_entries_text_check CHECK (length(text) <= 4000),
    person_id uuid NOT NULL CONSTRAINT dispute_entries_person_fk REFERENCES persons (id),
    person_name text NOT NULL,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT dispute_entries_pkey PRIMARY KEY (contract_id, dispute_no, no),
    CONSTRAINT dispute_entries_dispute_fk FOREIGN KEY (contract_id, dispute_no)
      REFERENCES contract_disputes (contract_id, no)
  );
  ${immutable('dispute_entries')}
  COMMENT ON COLUMN dispute_entries.side IS 'null: the secretariat';
`;

const RATINGS = `
  CREATE TABLE contract_ratings (
    contract_id uuid NOT NULL CONSTRAINT contract_ratings_contract_fk REFERENCES contracts (id),
    side text NOT NULL CONSTRAINT contract_ratings_side_check CHECK (side IN ('buyer', 'seller')),
    rater_member_id uuid NOT NULL CONSTRAINT contract_ratings_rater_fk REFERENCES members (id),
    rated_member_id uuid NOT NULL CONSTRAINT contract_ratings_rated_fk REFERENCES members (id),
    quality smallint NOT NULL CONSTRAINT contract_ratings_quality_check CHECK (quality BETWEEN 1 AND 5),
    punctuality smallint NOT NULL CONSTRAINT contract_ratings_punctuality_check CHECK (punctuality BETWEEN 1 AND 5),
    conduct smallint NOT NULL CONSTRAINT contract_ratings_conduct_check CHECK (conduct BETWEEN 1 AND 5),
    words text NOT NULL CONSTRAINT contract_ratings_words_check CHECK (length(words) <= 1000),
    person_id uuid NOT NULL CONSTRAINT contract_ratings_person_fk REFERENCES persons (id),
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    answer text CONSTRAINT contract_ratings_answer_check CHECK (length(answer) <= 1000),
    answered_at timestamptz,
    hidden_at timestamptz,
    hidden_by uuid CONSTRAINT contract_ratings_hidden_by_fk REFERENCES persons (id),
    hidden_reason text,
    CONSTRAINT contract_ratings_pkey PRIMARY KEY (contract_id, side),
    CONSTRAINT contract_ratings_two_units_check CHECK (rater_member_id <> rated_member_id),
    CONSTRAINT contract_ratings_hidden_check CHECK (num_nulls(hidden_at, hidden_by, hidden_reason) IN (0, 3))
  );
  CREATE INDEX contract_ratings_rated_idx ON contract_ratings (rated_member_id, at DESC);
  ${immutable('contract_ratings', ['answer', 'answered_at', 'hidden_at', 'hidden_by', 'hidden_reason'])}
`;

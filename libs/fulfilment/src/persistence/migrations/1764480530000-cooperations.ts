import { immutable } from '@wanchang/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What governments and firms promise each other in a project: parties, milestones, shares of the benefit, yearly statements. */
export class Cooperations1764480530000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PROJECTS);
    await runner.query(SHARING);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE cooperation_answers, cooperation_statements, cooperation_acceptances, cooperation_shares,
        cooperation_formulas, cooperation_milestones, cooperation_parties, cooperations;
      DROP SEQUENCE cooperation_numbers;
    `);
  }
}

const PROJECTS = `
  CREATE SEQUENCE cooperation_numbers;
  CREATE TABLE cooperations (
    id uuid PRIMARY KEY,
    number text NOT NULL DEFAULT yearly_number('HZ', nextval('cooperation_numbers'))
      CONSTRAINT cooperations_number_key UNIQUE,
    title text NOT NULL CONSTRAINT cooperations_title_check CHECK (length(title) BETWEEN 1 AND 200),
    kind text NOT NULL,
    summary text NOT NULL CONSTRAINT cooperations_summary_check CHECK (length(summary) <= 4000),
    currency text NOT NULL,
    state text NOT NULL DEFAULT 'proposed' CONSTRAINT cooperations_state_check CHECK (state IN ('proposed', 'active')),
    proposed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    active_at timestamptz,
    CONSTRAINT cooperations_active_check CHECK ((state = 'active') = (active_at IS NOT NULL))
  );
  ${immutable('cooperations', ['state', 'active_at'])}
  CREATE TABLE cooperation_parties (
    cooperation_id uuid NOT NULL CONSTRAINT cooperation_parties_cooperation_fk REFERENCES cooperations (id),
    member_id uuid NOT NULL CONSTRAINT cooperation_parties_member_fk REFERENCES members (id),
    contribution text NOT NULL CONSTRAINT cooperation_parties_contribution_check CHECK (length(contribution) <= 1000),
    CONSTRAINT cooperation_parties_pkey PRIMARY KEY (cooperation_id, member_id)
  );
  CREATE INDEX cooperation_parties_member_idx ON cooperation_parties (member_id, cooperation_id DESC);
  ${immutable('cooperation_parties')}
  CREATE TABLE cooperation_milestones (
    cooperation_id uuid NOT NULL CONSTRAINT cooperation_milestones_cooperation_fk REFERENCES cooperations (id),
    no smallint NOT NULL,
    title text NOT NULL,
    due_on date NOT NULL,
    reached_on date,
    evidence text,
    reached_by text,
    CONSTRAINT cooperation_milestones_pkey PRIMARY KEY (cooperation_id, no),
    CONSTRAINT cooperation_milestones_reached_check CHECK (num_nulls(reached_on, evidence, reached_by) IN (0, 3))
  );
  ${immutable('cooperation_milestones', ['reached_on', 'evidence', 'reached_by'])}
`;

const SHARING = `
  CREATE TABLE cooperation_formulas (
    cooperation_id uuid NOT NULL CONSTRAINT cooperation_formulas_cooperation_fk REFERENCES cooperations (id),
    no smallint NOT NULL,
    basis text NOT NULL CONSTRAINT cooperation_formulas_basis_check
      CHECK (basis IN ('output_value', 'local_tax', 'profit', 'other')),
    from_year smallint NOT NULL,
    until_year smallint NOT NULL,
    floor numeric(17, 2) NOT NULL CONSTRAINT cooperation_formulas_floor_check CHECK (floor >= 0),
    reason text NOT NULL,
    person_name text NOT NULL,
    proposed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    in_force_at timestamptz,
    CONSTRAINT cooperation_formulas_pkey PRIMARY KEY (cooperation_id, no),
    CONSTRAINT cooperation_formulas_years_check CHECK (from_year BETWEEN 2000 AND 2999 AND until_year BETWEEN from_year AND 2999)
  );
  ${immutable('cooperation_formulas', ['in_force_at'])}
  CREATE TABLE cooperation_shares (
    cooperation_id uuid NOT NULL,
    formula_no smallint NOT NULL,
    member_id uuid NOT NULL,
    percent numeric(7, 4) NOT NULL CONSTRAINT cooperation_shares_percent_check CHECK (percent BETWEEN 0 AND 100),
    CONSTRAINT cooperation_shares_pkey PRIMARY KEY (cooperation_id, formula_no, member_id),
    CONSTRAINT cooperation_shares_formula_fk FOREIGN KEY (cooperation_id, formula_no)
      REFERENCES cooperation_formulas (cooperation_id, no),
    CONSTRAINT cooperation_shares_party_fk FOREIGN KEY (cooperation_id, member_id)
      REFERENCES cooperation_parties (cooperation_id, member_id)
  );
  ${immutable('cooperation_shares')}
  CREATE TABLE cooperation_acceptances (
    cooperation_id uuid NOT NULL,
    formula_no smallint NOT NULL,
    member_id uuid NOT NULL,
    person_name text NOT NULL,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT cooperation_acceptances_pkey PRIMARY KEY (cooperation_id, formula_no, member_id),
    CONSTRAINT cooperation_acceptances_share_fk FOREIGN KEY (cooperation_id, formula_no, member_id)
      REFERENCES cooperation_shares (cooperation_id, formula_no, member_id)
  );
  ${immutable('cooperation_acceptances')}
  CREATE TABLE cooperation_statements (
    cooperation_id uuid NOT NULL,
    year smallint NOT NULL,
    no smallint NOT NULL,
    formula_no smallint NOT NULL,
    member_id uuid NOT NULL,
    amount numeric(17, 2) NOT NULL CONSTRAINT cooperation_statements_amount_check CHECK (amount >= 0),
    note text,
    person_name text NOT NULL,
    state text NOT NULL DEFAULT 'stated' CONSTRAINT cooperation_statements_state_check
      CHECK (state IN ('stated', 'confirmed', 'contested')),
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT cooperation_statements_pkey PRIMARY KEY (cooperation_id, year, no),
    CONSTRAINT cooperation_statements_formula_fk FOREIGN KEY (cooperation_id, formula_no)
      REFERENCES cooperation_formulas (cooperation_id, no),
    CONSTRAINT cooperation_statements_party_fk FOREIGN KEY (cooperation_id, member_id)
      REFERENCES cooperation_parties (cooperation_id, member_id)
  );
  CREATE UNIQUE INDEX cooperation_statements_standing_key ON cooperation_statements (cooperation_id, year)
    WHERE state <> 'contested';
  ${immutable('cooperation_statements', ['state'])}
  CREATE TABLE cooperation_answers (
    cooperation_id uuid NOT NULL,
    year smallint NOT NULL,
    no smallint NOT NULL,
    member_id uuid NOT NULL,
    confirms boolean NOT NULL,
    note text,
    person_name text NOT NULL,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT cooperation_answers_pkey PRIMARY KEY (cooperation_id, year, no, member_id),
    CONSTRAINT cooperation_answers_statement_fk FOREIGN KEY (cooperation_id, year, no)
      REFERENCES cooperation_statements (cooperation_id, year, no)
  );
  ${immutable('cooperation_answers')}
`;

import { immutable } from '@wanchang/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Withdrawals at a unit's own wish, ceremonies and credentials (R10.4), periods that are policy. */
export class LeavingAndFormalities1764360200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(WITHDRAWALS);
    await runner.query(FORMALITIES);
    await runner.query(POLICIES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE case_policies, member_credentials, joining_ceremonies, withdrawals;`,
    );
  }
}

const WITHDRAWALS = `
  CREATE TABLE withdrawals (
    id uuid PRIMARY KEY,
    member_id uuid NOT NULL CONSTRAINT withdrawals_member_fk REFERENCES members (id),
    state text NOT NULL DEFAULT 'requested' CONSTRAINT withdrawals_state_check
      CHECK (state IN ('requested', 'confirmed', 'taken_back', 'effective')),
    reason text NOT NULL CONSTRAINT withdrawals_reason_check CHECK (length(reason) > 0),
    wished_on date NOT NULL,
    effective_on date,
    requested_by uuid NOT NULL CONSTRAINT withdrawals_requested_by_fk REFERENCES persons (id),
    requested_at timestamptz NOT NULL DEFAULT now(),
    confirmed_by uuid CONSTRAINT withdrawals_confirmed_by_fk REFERENCES persons (id),
    confirmed_at timestamptz,
    ended_at timestamptz,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT withdrawals_confirmed_check CHECK (state NOT IN ('confirmed', 'effective')
      OR (effective_on IS NOT NULL AND confirmed_by IS NOT NULL AND confirmed_at IS NOT NULL))
  );
  CREATE UNIQUE INDEX withdrawals_open_key ON withdrawals (member_id) WHERE state IN ('requested', 'confirmed');
  CREATE INDEX withdrawals_member_idx ON withdrawals (member_id, id);
`;

const FORMALITIES = `
  CREATE TABLE joining_ceremonies (
    application_id uuid PRIMARY KEY CONSTRAINT joining_ceremonies_application_fk REFERENCES applications (id),
    held_on date NOT NULL,
    place text,
    note text,
    recorded_by uuid NOT NULL CONSTRAINT joining_ceremonies_recorded_by_fk REFERENCES persons (id),
    recorded_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE TABLE member_credentials (
    document_id uuid PRIMARY KEY CONSTRAINT member_credentials_document_fk REFERENCES documents (id),
    application_id uuid NOT NULL CONSTRAINT member_credentials_application_fk REFERENCES applications (id),
    holder text NOT NULL CONSTRAINT member_credentials_holder_check CHECK (length(holder) > 0),
    position text NOT NULL
  );
  CREATE INDEX member_credentials_application_idx ON member_credentials (application_id);
  ${immutable('member_credentials')}
`;

const POLICIES = `
  CREATE TABLE case_policies (
    id uuid PRIMARY KEY,
    answer_days smallint NOT NULL CONSTRAINT case_policies_answer_days_check CHECK (answer_days BETWEEN 5 AND 60),
    appeal_days smallint NOT NULL CONSTRAINT case_policies_appeal_days_check CHECK (appeal_days BETWEEN 5 AND 90),
    first_fee_days smallint NOT NULL CONSTRAINT case_policies_first_fee_days_check CHECK (first_fee_days BETWEEN 1 AND 180),
    set_by uuid CONSTRAINT case_policies_set_by_fk REFERENCES persons (id),
    set_at timestamptz NOT NULL DEFAULT now()
  );
  ${immutable('case_policies')}
`;

import { immutable } from '@wanchang/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Bank statements with their lines, what is learnt of payers, and payments that are taken back. */
export class BankStatements1764360200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(STATEMENTS);
    await runner.query(PAYMENTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE fee_reversals, fee_payers;
      ALTER TABLE fee_payments DROP COLUMN bank_line_id;
      ALTER TABLE fee_payments DROP CONSTRAINT fee_payments_state_check;
      UPDATE fee_payments SET state = 'failed', unallocated = 0 WHERE state = 'reversed';
      ALTER TABLE fee_payments ADD CONSTRAINT fee_payments_state_check
        CHECK (state IN ('pending', 'completed', 'failed'));
      DROP TABLE bank_lines, bank_statements;
    `);
  }
}

const STATEMENTS = `
  CREATE TABLE bank_statements (
    id uuid PRIMARY KEY,
    bank text NOT NULL CONSTRAINT bank_statements_bank_check
      CHECK (bank IN ('icbc', 'ccb', 'abc', 'cmb', 'other')),
    account text NOT NULL,
    file_id uuid NOT NULL CONSTRAINT bank_statements_file_fk REFERENCES files (id),
    file_name text NOT NULL,
    from_on date NOT NULL,
    to_on date NOT NULL CONSTRAINT bank_statements_days_check CHECK (to_on >= from_on),
    opening_balance numeric(15, 2) NOT NULL,
    closing_balance numeric(15, 2) NOT NULL,
    new_lines integer NOT NULL CONSTRAINT bank_statements_lines_check CHECK (new_lines > 0),
    known_lines integer NOT NULL,
    gap numeric(15, 2),
    imported_by uuid CONSTRAINT bank_statements_imported_by_fk REFERENCES persons (id),
    imported_at timestamptz NOT NULL DEFAULT now()
  );
  COMMENT ON COLUMN bank_statements.gap IS 'how far its opening is from what was imported before, where a person let it through';
  CREATE INDEX bank_statements_account_idx ON bank_statements (account, to_on);
  ${immutable('bank_statements')}

  CREATE TABLE bank_lines (
    id uuid PRIMARY KEY,
    statement_id uuid NOT NULL CONSTRAINT bank_lines_statement_fk REFERENCES bank_statements (id),
    account text NOT NULL,
    key text NOT NULL,
    row integer NOT NULL,
    happened_on date NOT NULL,
    amount numeric(15, 2) NOT NULL CONSTRAINT bank_lines_amount_check CHECK (amount <> 0),
    balance numeric(15, 2) NOT NULL,
    bank_id text,
    counter_name text NOT NULL,
    counter_account text,
    text text NOT NULL,
    state text NOT NULL CONSTRAINT bank_lines_state_check
      CHECK (state IN ('open', 'booked', 'set-aside', 'outgoing')),
    certainty text CONSTRAINT bank_lines_certainty_check
      CHECK (certainty IN ('certain', 'probable', 'ambiguous', 'unknown')),
    proposed_member_id uuid CONSTRAINT bank_lines_proposed_fk REFERENCES members (id),
    reasons text[] NOT NULL DEFAULT '{}',
    candidates uuid[] NOT NULL DEFAULT '{}',
    needs_person boolean NOT NULL DEFAULT false,
    note text,
    decided_by uuid CONSTRAINT bank_lines_decided_by_fk REFERENCES persons (id),
    decided_at timestamptz,
    CONSTRAINT bank_lines_account_key UNIQUE (account, key),
    CONSTRAINT bank_lines_outgoing_check CHECK ((state = 'outgoing') = (amount < 0)),
    CONSTRAINT bank_lines_set_aside_check CHECK (state <> 'set-aside' OR length(note) > 0)
  );
  CREATE UNIQUE INDEX bank_lines_bank_id_key ON bank_lines (account, bank_id, amount) WHERE bank_id IS NOT NULL;
  CREATE INDEX bank_lines_statement_idx ON bank_lines (statement_id, row);
  ${immutable('bank_lines', ['state', 'certainty', 'proposed_member_id', 'reasons', 'candidates', 'needs_person', 'note', 'decided_by', 'decided_at'])}
`;

const PAYMENTS = `
  CREATE TABLE fee_payers (
    kind text NOT NULL CONSTRAINT fee_payers_kind_check CHECK (kind IN ('name', 'account')),
    value text NOT NULL CONSTRAINT fee_payers_value_check CHECK (length(value) > 0),
    member_id uuid NOT NULL CONSTRAINT fee_payers_member_fk REFERENCES members (id),
    bank_line_id uuid NOT NULL CONSTRAINT fee_payers_line_fk REFERENCES bank_lines (id),
    learnt_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT fee_payers_pkey PRIMARY KEY (kind, value, member_id)
  );
  CREATE INDEX fee_payers_line_idx ON fee_payers (bank_line_id);

  ALTER TABLE fee_payments DROP CONSTRAINT fee_payments_state_check;
  ALTER TABLE fee_payments ADD CONSTRAINT fee_payments_state_check
    CHECK (state IN ('pending', 'completed', 'failed', 'reversed'));
  ALTER TABLE fee_payments ADD COLUMN bank_line_id uuid
    CONSTRAINT fee_payments_line_fk REFERENCES bank_lines (id);
  CREATE UNIQUE INDEX fee_payments_line_key ON fee_payments (bank_line_id, member_id)
    WHERE bank_line_id IS NOT NULL AND state <> 'reversed';
  CREATE TABLE fee_reversals (
    payment_id uuid PRIMARY KEY CONSTRAINT fee_reversals_payment_fk REFERENCES fee_payments (id),
    reason text NOT NULL CONSTRAINT fee_reversals_reason_check CHECK (length(reason) > 0),
    by_person_id uuid NOT NULL CONSTRAINT fee_reversals_by_person_fk REFERENCES persons (id),
    at timestamptz NOT NULL DEFAULT now()
  );
  ${immutable('fee_reversals')}
`;

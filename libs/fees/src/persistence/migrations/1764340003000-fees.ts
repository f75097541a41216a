import { immutable } from '@wanchang/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Annual fees: rates and policy with history, invoices, payments with what they settle, waivers, reminders. */
export class Fees1764340003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SETTINGS);
    await runner.query(INVOICES);
    await runner.query(PAYMENTS);
    await runner.query(`
      UPDATE secretariat_duties SET rights = rights || '{fee-work}'
       WHERE key IN ('administration', 'general-affairs', 'fees')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE secretariat_duties SET rights = array_remove(rights, 'fee-work');
      DROP TABLE fee_lapses, fee_reminders, fee_allocations, fee_payments, fee_waivers, fee_invoices,
        fee_counters, fee_policies, fee_rates;
    `);
  }
}

const SETTINGS = `
  CREATE TABLE fee_rates (
    id uuid PRIMARY KEY,
    year smallint NOT NULL CONSTRAINT fee_rates_year_check CHECK (year BETWEEN 1994 AND 2999),
    kind text NOT NULL,
    amount numeric(12, 2) NOT NULL CONSTRAINT fee_rates_amount_check CHECK (amount >= 0),
    set_by uuid CONSTRAINT fee_rates_set_by_fk REFERENCES persons (id),
    set_at timestamptz NOT NULL DEFAULT clock_timestamp()
  );
  CREATE INDEX fee_rates_year_idx ON fee_rates (year, kind, set_at);
  ${immutable('fee_rates')}
  CREATE TABLE fee_policies (
    id uuid PRIMARY KEY,
    grace_days smallint NOT NULL CONSTRAINT fee_policies_grace_check CHECK (grace_days BETWEEN 0 AND 730),
    remind_before integer[] NOT NULL,
    remind_after integer[] NOT NULL,
    set_by uuid CONSTRAINT fee_policies_set_by_fk REFERENCES persons (id),
    set_at timestamptz NOT NULL DEFAULT clock_timestamp()
  );
  ${immutable('fee_policies')}
  CREATE TABLE fee_counters (
    year smallint PRIMARY KEY,
    last integer NOT NULL
  );
`;

const INVOICES = `
  CREATE TABLE fee_invoices (
    id uuid PRIMARY KEY,
    number text NOT NULL CONSTRAINT fee_invoices_number_key UNIQUE,
    member_id uuid NOT NULL CONSTRAINT fee_invoices_member_fk REFERENCES members (id),
    kind text NOT NULL,
    year smallint NOT NULL,
    amount numeric(12, 2) NOT NULL CONSTRAINT fee_invoices_amount_check CHECK (amount >= 0),
    paid numeric(12, 2) NOT NULL DEFAULT 0 CONSTRAINT fee_invoices_paid_check CHECK (paid >= 0),
    waived numeric(12, 2) NOT NULL DEFAULT 0 CONSTRAINT fee_invoices_waived_check CHECK (waived >= 0),
    due_on date NOT NULL,
    state text NOT NULL CONSTRAINT fee_invoices_state_check
      CHECK (state IN ('issued', 'sent', 'partial', 'paid', 'excess', 'cancelled')),
    cancel_reason text,
    issued_by uuid CONSTRAINT fee_invoices_issued_by_fk REFERENCES persons (id),
    issued_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT fee_invoices_settled_check CHECK (state NOT IN ('paid', 'excess') OR paid + waived >= amount)
  );
  CREATE UNIQUE INDEX fee_invoices_member_year_key ON fee_invoices (member_id, year) WHERE state <> 'cancelled';
  CREATE INDEX fee_invoices_open_idx ON fee_invoices (due_on) WHERE state IN ('issued', 'sent', 'partial');
  CREATE INDEX fee_invoices_year_idx ON fee_invoices (year, kind);

  CREATE TABLE fee_waivers (
    id uuid PRIMARY KEY,
    invoice_id uuid NOT NULL CONSTRAINT fee_waivers_invoice_fk REFERENCES fee_invoices (id),
    amount numeric(12, 2) NOT NULL CONSTRAINT fee_waivers_amount_check CHECK (amount > 0),
    reason text NOT NULL CONSTRAINT fee_waivers_reason_check CHECK (length(reason) > 0),
    by_person_id uuid NOT NULL CONSTRAINT fee_waivers_by_person_fk REFERENCES persons (id),
    at timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX fee_waivers_invoice_idx ON fee_waivers (invoice_id);
  ${immutable('fee_waivers')}

  CREATE TABLE fee_reminders (
    invoice_id uuid NOT NULL CONSTRAINT fee_reminders_invoice_fk REFERENCES fee_invoices (id),
    reminder text NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT fee_reminders_pkey PRIMARY KEY (invoice_id, reminder)
  );

  CREATE TABLE fee_lapses (
    member_id uuid PRIMARY KEY CONSTRAINT fee_lapses_member_fk REFERENCES members (id),
    since timestamptz NOT NULL DEFAULT now()
  );
  COMMENT ON TABLE fee_lapses IS 'units whose standing was lowered for an unpaid fee, and by nothing else';
`;

const PAYMENTS = `
  CREATE TABLE fee_payments (
    id uuid PRIMARY KEY,
    member_id uuid NOT NULL CONSTRAINT fee_payments_member_fk REFERENCES members (id),
    amount numeric(12, 2) NOT NULL CONSTRAINT fee_payments_amount_check CHECK (amount > 0),
    received_on date NOT NULL,
    payer text NOT NULL,
    note text,
    state text NOT NULL CONSTRAINT fee_payments_state_check CHECK (state IN ('pending', 'completed', 'failed')),
    unallocated numeric(12, 2) NOT NULL DEFAULT 0
      CONSTRAINT fee_payments_unallocated_check CHECK (unallocated BETWEEN 0 AND amount),
    receipt_id uuid CONSTRAINT fee_payments_receipt_fk REFERENCES documents (id),
    official_number text CONSTRAINT fee_payments_official_number_key UNIQUE,
    recorded_by uuid CONSTRAINT fee_payments_recorded_by_fk REFERENCES persons (id),
    recorded_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX fee_payments_member_idx ON fee_payments (member_id, received_on);
  CREATE TABLE fee_allocations (
    payment_id uuid NOT NULL CONSTRAINT fee_allocations_payment_fk REFERENCES fee_payments (id),
    invoice_id uuid NOT NULL CONSTRAINT fee_allocations_invoice_fk REFERENCES fee_invoices (id),
    amount numeric(12, 2) NOT NULL CONSTRAINT fee_allocations_amount_check CHECK (amount > 0),
    CONSTRAINT fee_allocations_pkey PRIMARY KEY (payment_id, invoice_id)
  );
  CREATE INDEX fee_allocations_invoice_idx ON fee_allocations (invoice_id);
  ${immutable('fee_allocations')}
`;

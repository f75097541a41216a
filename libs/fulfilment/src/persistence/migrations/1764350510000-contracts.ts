import { immutable } from '@wanchang/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { FIRST_OPEN_ITEMS, openItemsView } from './open-items';

/** What follows an agreement: the contract, its lines, deliveries, plan, payments, invoices and files. */
export class Contracts1764350510000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CONTRACTS);
    await runner.query(DELIVERIES);
    await runner.query(PAYMENTS);
    await runner.query(RECORDS);
    await runner.query(openItemsView(FIRST_OPEN_ITEMS));
    await runner.query(`
      UPDATE secretariat_duties SET rights = rights || '{fulfilment-work}'
       WHERE key IN ('administration', 'general-affairs', 'services')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE secretariat_duties SET rights = array_remove(rights, 'fulfilment-work');
      DROP VIEW contract_open_items;
      DROP TABLE contract_reminders, contract_steps, contract_files, contract_invoices, contract_payments, contract_plan,
        delivery_lines, deliveries, contract_signatures, contract_lines, contracts;
      DROP SEQUENCE contract_numbers;
    `);
  }
}

const CONTRACTS = `
  CREATE SEQUENCE contract_numbers;
  CREATE TABLE contracts (
    id uuid PRIMARY KEY,
    number text NOT NULL DEFAULT yearly_number('HT', nextval('contract_numbers'))
      CONSTRAINT contracts_number_key UNIQUE,
    agreement_id uuid NOT NULL CONSTRAINT contracts_agreement_key UNIQUE
      CONSTRAINT contracts_agreement_fk REFERENCES agreements (id),
    room_id uuid NOT NULL CONSTRAINT contracts_room_fk REFERENCES deal_rooms (id),
    subject text NOT NULL,
    buyer_member_id uuid NOT NULL CONSTRAINT contracts_buyer_fk REFERENCES members (id),
    seller_member_id uuid NOT NULL CONSTRAINT contracts_seller_fk REFERENCES members (id),
    currency text NOT NULL CONSTRAINT contracts_currency_check CHECK (currency ~ '^[A-Z]{3}$'),
    intent_amount numeric(17, 2) NOT NULL,
    intended_at timestamptz NOT NULL,
    amount numeric(17, 2) NOT NULL CONSTRAINT contracts_amount_check CHECK (amount >= 0 AND amount < 1e15),
    delivery_due_on date NOT NULL,
    buyer_clauses text NOT NULL DEFAULT '' CONSTRAINT contracts_buyer_clauses_check CHECK (length(buyer_clauses) <= 4000),
    seller_clauses text NOT NULL DEFAULT '' CONSTRAINT contracts_seller_clauses_check CHECK (length(seller_clauses) <= 4000),
    state text NOT NULL DEFAULT 'agreed' CONSTRAINT contracts_state_check
      CHECK (state IN ('agreed', 'signed', 'performing', 'completed', 'terminated')),
    agreed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    signed_at timestamptz,
    performing_at timestamptz,
    ended_at timestamptz,
    delivered boolean NOT NULL DEFAULT false,
    paid numeric(20, 2) NOT NULL DEFAULT 0,
    paying numeric(20, 2) NOT NULL DEFAULT 0,
    refunding numeric(20, 2) NOT NULL DEFAULT 0,
    over_paid numeric(20, 2) NOT NULL DEFAULT 0,
    closing text CONSTRAINT contracts_closing_check CHECK (closing IN ('complete', 'terminate')),
    closing_by text CONSTRAINT contracts_closing_by_check CHECK (closing_by IN ('buyer', 'seller')),
    closing_reason text,
    double_of uuid CONSTRAINT contracts_double_of_fk REFERENCES contracts (id),
    double_state text NOT NULL DEFAULT 'none' CONSTRAINT contracts_double_state_check
      CHECK (double_state IN ('none', 'suspected', 'cleared', 'double')),
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT contracts_two_units_check CHECK (buyer_member_id <> seller_member_id),
    CONSTRAINT contracts_signed_check CHECK (state IN ('agreed', 'terminated') OR signed_at IS NOT NULL),
    CONSTRAINT contracts_performing_check CHECK (state <> 'performing' OR performing_at IS NOT NULL),
    CONSTRAINT contracts_ended_check CHECK ((state IN ('completed', 'terminated')) = (ended_at IS NOT NULL)),
    CONSTRAINT contracts_closing_whole_check CHECK ((closing IS NULL) = (closing_by IS NULL)),
    CONSTRAINT contracts_double_check CHECK ((double_of IS NULL) = (double_state = 'none')),
    CONSTRAINT contracts_paying_check CHECK (paying >= 0 AND refunding >= 0),
    CONSTRAINT contracts_paid_check CHECK (paid + paying <= amount + over_paid),
    CONSTRAINT contracts_refund_check CHECK (refunding <= paid)
  );
  COMMENT ON COLUMN contracts.intent_amount IS 'of the agreement; amount is the contract’s; what was performed is worked out from the lines';
  COMMENT ON COLUMN contracts.over_paid IS 'how much more than agreed was paid, with the reason on record';
  CREATE INDEX contracts_buyer_idx ON contracts (buyer_member_id, id DESC);
  CREATE INDEX contracts_seller_idx ON contracts (seller_member_id, id DESC);
  CREATE INDEX contracts_pair_idx ON contracts (least(buyer_member_id, seller_member_id), greatest(buyer_member_id, seller_member_id));
  CREATE INDEX contracts_double_idx ON contracts (id) WHERE double_state = 'suspected';
  CREATE INDEX contracts_due_idx ON contracts (delivery_due_on) WHERE NOT delivered AND state IN ('signed', 'performing');

  CREATE TABLE contract_lines (
    contract_id uuid NOT NULL CONSTRAINT contract_lines_contract_fk REFERENCES contracts (id),
    no smallint NOT NULL,
    description text NOT NULL,
    specification text NOT NULL,
    unit text NOT NULL,
    quantity numeric(21, 6) NOT NULL CONSTRAINT contract_lines_quantity_check CHECK (quantity > 0),
    unit_price numeric(21, 6) NOT NULL,
    announced numeric(24, 6) NOT NULL DEFAULT 0,
    accepted numeric(24, 6) NOT NULL DEFAULT 0,
    refused numeric(24, 6) NOT NULL DEFAULT 0,
    returning_now numeric(24, 6) NOT NULL DEFAULT 0,
    returned numeric(24, 6) NOT NULL DEFAULT 0,
    over_allowed numeric(24, 6) NOT NULL DEFAULT 0,
    CONSTRAINT contract_lines_pkey PRIMARY KEY (contract_id, no),
    CONSTRAINT contract_lines_counts_check CHECK (announced >= 0 AND accepted >= 0 AND refused >= 0
      AND returning_now >= 0 AND returned >= 0 AND over_allowed >= 0),
    CONSTRAINT contract_lines_over_check CHECK (announced + accepted - returned <= quantity + over_allowed),
    CONSTRAINT contract_lines_return_check CHECK (returned + returning_now <= accepted)
  );
  COMMENT ON COLUMN contract_lines.announced IS 'delivered and not yet accepted or refused';
  COMMENT ON COLUMN contract_lines.over_allowed IS 'delivered above what was agreed, with the reason on record';

  CREATE TABLE contract_signatures (
    contract_id uuid NOT NULL CONSTRAINT contract_signatures_contract_fk REFERENCES contracts (id),
    side text NOT NULL CONSTRAINT contract_signatures_side_check CHECK (side IN ('buyer', 'seller')),
    file_id uuid CONSTRAINT contract_signatures_file_fk REFERENCES files (id),
    provider text,
    number text,
    signed_on date NOT NULL,
    person_id uuid NOT NULL CONSTRAINT contract_signatures_person_fk REFERENCES persons (id),
    person_name text NOT NULL,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT contract_signatures_pkey PRIMARY KEY (contract_id, side),
    CONSTRAINT contract_signatures_evidence_check CHECK ((file_id IS NULL) = (number IS NOT NULL)
      AND (number IS NULL) = (provider IS NULL))
  );
`;

const DELIVERIES = `
  CREATE TABLE deliveries (
    contract_id uuid NOT NULL CONSTRAINT deliveries_contract_fk REFERENCES contracts (id),
    no smallint NOT NULL,
    kind text NOT NULL CONSTRAINT deliveries_kind_check CHECK (kind IN ('delivery', 'return')),
    shipped_on date NOT NULL,
    waybill text,
    note text,
    over_reason text,
    state text NOT NULL DEFAULT 'announced' CONSTRAINT deliveries_state_check
      CHECK (state IN ('announced', 'accepted', 'partly', 'refused')),
    person_id uuid NOT NULL CONSTRAINT deliveries_person_fk REFERENCES persons (id),
    person_name text NOT NULL,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    decided_at timestamptz,
    decided_by uuid CONSTRAINT deliveries_decided_by_fk REFERENCES persons (id),
    decided_by_name text,
    result text,
    CONSTRAINT deliveries_pkey PRIMARY KEY (contract_id, no),
    CONSTRAINT deliveries_decided_check CHECK ((state = 'announced') = (decided_at IS NULL))
  );
  CREATE INDEX deliveries_open_idx ON deliveries (contract_id) WHERE state = 'announced';
  ${immutable('deliveries', ['state', 'decided_at', 'decided_by', 'decided_by_name', 'result'])}
  CREATE TABLE delivery_lines (
    contract_id uuid NOT NULL,
    delivery_no smallint NOT NULL,
    line_no smallint NOT NULL,
    quantity numeric(21, 6) NOT NULL CONSTRAINT delivery_lines_quantity_check CHECK (quantity > 0),
    accepted numeric(21, 6) CONSTRAINT delivery_lines_accepted_check CHECK (accepted BETWEEN 0 AND quantity),
    CONSTRAINT delivery_lines_pkey PRIMARY KEY (contract_id, delivery_no, line_no),
    CONSTRAINT delivery_lines_delivery_fk FOREIGN KEY (contract_id, delivery_no) REFERENCES deliveries (contract_id, no),
    CONSTRAINT delivery_lines_line_fk FOREIGN KEY (contract_id, line_no) REFERENCES contract_lines (contract_id, no)
  );
  ${immutable('delivery_lines', ['accepted'])}
`;

const PAYMENTS = `
  CREATE TABLE contract_plan (
    contract_id uuid NOT NULL CONSTRAINT contract_plan_contract_fk REFERENCES contracts (id),
    no smallint NOT NULL,
    kind text NOT NULL CONSTRAINT contract_plan_kind_check CHECK (kind IN ('deposit', 'on_delivery', 'retention', 'other')),
    amount numeric(17, 2) NOT NULL CONSTRAINT contract_plan_amount_check CHECK (amount > 0),
    due_on date NOT NULL,
    paid numeric(17, 2) NOT NULL DEFAULT 0,
    is_open boolean GENERATED ALWAYS AS (paid < amount) STORED,
    CONSTRAINT contract_plan_pkey PRIMARY KEY (contract_id, no),
    CONSTRAINT contract_plan_paid_check CHECK (paid BETWEEN 0 AND amount)
  );
  CREATE INDEX contract_plan_due_idx ON contract_plan (due_on) WHERE is_open;

  CREATE TABLE contract_payments (
    contract_id uuid NOT NULL CONSTRAINT contract_payments_contract_fk REFERENCES contracts (id),
    no smallint NOT NULL,
    kind text NOT NULL CONSTRAINT contract_payments_kind_check CHECK (kind IN ('payment', 'refund')),
    amount numeric(17, 2) NOT NULL CONSTRAINT contract_payments_amount_check CHECK (amount > 0),
    paid_on date NOT NULL,
    reference text NOT NULL,
    note text,
    over_reason text,
    recorded_side text NOT NULL CONSTRAINT contract_payments_side_check CHECK (recorded_side IN ('buyer', 'seller')),
    state text NOT NULL DEFAULT 'recorded' CONSTRAINT contract_payments_state_check
      CHECK (state IN ('recorded', 'confirmed', 'rejected')),
    person_id uuid NOT NULL CONSTRAINT contract_payments_person_fk REFERENCES persons (id),
    person_name text NOT NULL,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    decided_at timestamptz,
    decided_by uuid CONSTRAINT contract_payments_decided_by_fk REFERENCES persons (id),
    decided_by_name text,
    reject_reason text,
    CONSTRAINT contract_payments_pkey PRIMARY KEY (contract_id, no),
    CONSTRAINT contract_payments_decided_check CHECK ((state = 'recorded') = (decided_at IS NULL))
  );
  CREATE INDEX contract_payments_open_idx ON contract_payments (contract_id) WHERE state = 'recorded';
  ${immutable('contract_payments', ['state', 'decided_at', 'decided_by', 'decided_by_name', 'reject_reason'])}

  CREATE TABLE contract_invoices (
    id uuid PRIMARY KEY,
    contract_id uuid NOT NULL CONSTRAINT contract_invoices_contract_fk REFERENCES contracts (id),
    number text NOT NULL,
    code text NOT NULL DEFAULT '',
    issued_on date NOT NULL,
    amount numeric(17, 2) NOT NULL,
    tax numeric(17, 2) NOT NULL,
    reverses uuid CONSTRAINT contract_invoices_reverses_fk REFERENCES contract_invoices (id)
      CONSTRAINT contract_invoices_reverses_key UNIQUE,
    side text NOT NULL,
    person_id uuid NOT NULL CONSTRAINT contract_invoices_person_fk REFERENCES persons (id),
    person_name text NOT NULL,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT contract_invoices_number_key UNIQUE (contract_id, number, code),
    CONSTRAINT contract_invoices_amount_check CHECK (CASE WHEN reverses IS NULL THEN amount > 0 AND tax >= 0
      ELSE amount < 0 AND tax <= 0 END AND abs(tax) <= abs(amount))
  );
  CREATE INDEX contract_invoices_contract_idx ON contract_invoices (contract_id);
  ${immutable('contract_invoices')}
`;

const RECORDS = `
  CREATE TABLE contract_files (
    file_id uuid PRIMARY KEY CONSTRAINT contract_files_file_fk REFERENCES files (id),
    contract_id uuid NOT NULL CONSTRAINT contract_files_contract_fk REFERENCES contracts (id),
    about text NOT NULL CONSTRAINT contract_files_about_check
      CHECK (about IN ('scan', 'delivery', 'acceptance', 'payment', 'invoice', 'dispute', 'other')),
    about_no text NOT NULL DEFAULT '',
    side text NOT NULL,
    person_id uuid NOT NULL CONSTRAINT contract_files_person_fk REFERENCES persons (id),
    at timestamptz NOT NULL DEFAULT clock_timestamp()
  );
  CREATE INDEX contract_files_contract_idx ON contract_files (contract_id);
  ${immutable('contract_files')}

  CREATE TABLE contract_steps (
    contract_id uuid NOT NULL CONSTRAINT contract_steps_contract_fk REFERENCES contracts (id),
    no integer NOT NULL,
    kind text NOT NULL,
    state text NOT NULL,
    side text,
    person_name text,
    details jsonb NOT NULL,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT contract_steps_pkey PRIMARY KEY (contract_id, no)
  );
  ${immutable('contract_steps')}
  CREATE TABLE contract_reminders (
    contract_id uuid NOT NULL CONSTRAINT contract_reminders_contract_fk REFERENCES contracts (id),
    item text NOT NULL,
    reminder text NOT NULL CONSTRAINT contract_reminders_reminder_check CHECK (reminder IN ('soon', 'late')),
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT contract_reminders_pkey PRIMARY KEY (contract_id, item, reminder)
  );
  COMMENT ON TABLE contract_steps IS 'what happened to a contract, in order, with its evidence';
`;

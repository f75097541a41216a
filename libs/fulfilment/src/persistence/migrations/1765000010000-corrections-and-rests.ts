import { immutable, mutable } from '@wanchang/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  FIRST_OPEN_ITEMS,
  MORE_OPEN_ITEMS,
  OPEN_ITEMS_WITH_REST,
  openItemsView,
} from './open-items';

/** Rows that were typed wrongly are withdrawn or corrected on record; what is left when a contract ends is said. */
export class CorrectionsAndRests1765000010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CORRECTIONS);
    await runner.query(INVOICES);
    await runner.query(RESTS);
    await runner.query(openItemsView([...OPEN_ITEMS_WITH_REST, ...MORE_OPEN_ITEMS]));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(openItemsView([...FIRST_OPEN_ITEMS, ...MORE_OPEN_ITEMS]));
    await runner.query(DOWN);
  }
}

const CORRECTIONS = `
  ALTER TABLE deliveries ADD COLUMN replaces smallint,
    DROP CONSTRAINT deliveries_state_check,
    ADD CONSTRAINT deliveries_state_check CHECK (state IN ('announced', 'accepted', 'partly', 'refused', 'withdrawn'));
  ALTER TABLE contract_payments ADD COLUMN replaces smallint,
    DROP CONSTRAINT contract_payments_state_check,
    ADD CONSTRAINT contract_payments_state_check CHECK (state IN ('recorded', 'confirmed', 'rejected', 'withdrawn'));
  COMMENT ON COLUMN deliveries.replaces IS 'the one that was typed wrongly and is corrected by this one';
`;

const INVOICES = `
  ${mutable('contract_invoices')}
  ALTER TABLE contract_invoices
    ADD COLUMN state text NOT NULL DEFAULT 'recorded'
      CONSTRAINT contract_invoices_state_check CHECK (state IN ('recorded', 'confirmed', 'withdrawn')),
    ADD COLUMN over_reason text,
    ADD COLUMN replaces uuid CONSTRAINT contract_invoices_replaces_fk REFERENCES contract_invoices (id),
    ADD COLUMN decided_at timestamptz,
    ADD COLUMN decided_by uuid CONSTRAINT contract_invoices_decided_by_fk REFERENCES persons (id),
    ADD COLUMN decided_by_name text,
    ADD COLUMN reason text,
    ADD CONSTRAINT contract_invoices_decided_check CHECK ((state = 'recorded') = (decided_at IS NULL)),
    DROP CONSTRAINT contract_invoices_number_key,
    DROP CONSTRAINT contract_invoices_reverses_key;
  CREATE UNIQUE INDEX contract_invoices_number_key ON contract_invoices (contract_id, number, code) WHERE state <> 'withdrawn';
  CREATE UNIQUE INDEX contract_invoices_reverses_key ON contract_invoices (reverses) WHERE state <> 'withdrawn';
  ${immutable('contract_invoices', ['state', 'decided_at', 'decided_by', 'decided_by_name', 'reason'])}
`;

const RESTS = `
  ALTER TABLE contracts
    ADD COLUMN closing_rest text CONSTRAINT contracts_closing_rest_check CHECK (closing_rest IN ('owed', 'waived')),
    ADD COLUMN rest_owed boolean NOT NULL DEFAULT false,
    ADD COLUMN warranty_months smallint CONSTRAINT contracts_warranty_check CHECK (warranty_months BETWEEN 0 AND 240);
  COMMENT ON COLUMN contracts.rest_owed IS 'completed while something was unpaid, which is still to be paid';
  ALTER TABLE contract_plan ADD COLUMN pending numeric(17, 2) NOT NULL DEFAULT 0,
    ADD CONSTRAINT contract_plan_pending_check CHECK (pending >= 0 AND paid + pending <= amount);
  COMMENT ON COLUMN contract_plan.pending IS 'recorded as paid and not confirmed yet';
  UPDATE contract_plan p SET pending = greatest(least(s.amount, greatest(s.money - s.before, 0)) - p.paid, 0)
    FROM (SELECT i.contract_id, i.no, i.amount, c.paid + c.paying AS money,
                 sum(i.amount) OVER (PARTITION BY i.contract_id ORDER BY i.due_on, i.no) - i.amount AS before
            FROM contract_plan i JOIN contracts c ON c.id = i.contract_id WHERE c.paying > 0) s
   WHERE s.contract_id = p.contract_id AND s.no = p.no;
`;

const DOWN = `
  ALTER TABLE contract_plan DROP COLUMN pending;
  ALTER TABLE contracts DROP COLUMN closing_rest, DROP COLUMN rest_owed, DROP COLUMN warranty_months;
  ${mutable('contract_invoices')}
  DELETE FROM contract_invoices WHERE state = 'withdrawn';
  DROP INDEX contract_invoices_number_key, contract_invoices_reverses_key;
  ALTER TABLE contract_invoices DROP COLUMN state, DROP COLUMN over_reason, DROP COLUMN replaces, DROP COLUMN decided_at,
    DROP COLUMN decided_by, DROP COLUMN decided_by_name, DROP COLUMN reason,
    ADD CONSTRAINT contract_invoices_number_key UNIQUE (contract_id, number, code),
    ADD CONSTRAINT contract_invoices_reverses_key UNIQUE (reverses);
  ${immutable('contract_invoices')}
  UPDATE deliveries SET state = 'refused' WHERE state = 'withdrawn';
  ALTER TABLE deliveries DROP COLUMN replaces, DROP CONSTRAINT deliveries_state_check,
    ADD CONSTRAINT deliveries_state_check CHECK (state IN ('announced', 'accepted', 'partly', 'refused'));
  UPDATE contract_payments SET state = 'rejected' WHERE state = 'withdrawn';
  ALTER TABLE contract_payments DROP COLUMN replaces, DROP CONSTRAINT contract_payments_state_check,
    ADD CONSTRAINT contract_payments_state_check CHECK (state IN ('recorded', 'confirmed', 'rejected'));
`;

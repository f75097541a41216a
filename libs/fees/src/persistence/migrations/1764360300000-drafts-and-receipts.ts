import { immutable } from '@wanchang/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Invoices are drafted before they have a number; official receipts are on record with their files. */
export class DraftsAndReceipts1764360300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DRAFTS);
    await runner.query(RECEIPTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE fee_payments ADD COLUMN official_number text CONSTRAINT fee_payments_official_number_key UNIQUE;
      UPDATE fee_payments p SET official_number = r.number FROM fee_official_receipts r
       WHERE r.payment_id = p.id AND r.red_of IS NULL AND r.id = (SELECT max(id::text)::uuid FROM fee_official_receipts
         WHERE payment_id = p.id AND red_of IS NULL AND number = r.number);
      DROP TABLE fee_official_receipts;
      DELETE FROM fee_invoices WHERE number IS NULL;
      ALTER TABLE fee_invoices DROP CONSTRAINT fee_invoices_number_check;
      ALTER TABLE fee_invoices ALTER COLUMN number SET NOT NULL;
      ALTER TABLE fee_invoices DROP CONSTRAINT fee_invoices_state_check;
      ALTER TABLE fee_invoices ADD CONSTRAINT fee_invoices_state_check
        CHECK (state IN ('issued', 'sent', 'partial', 'paid', 'excess', 'cancelled'));
    `);
  }
}

const DRAFTS = `
  ALTER TABLE fee_invoices DROP CONSTRAINT fee_invoices_state_check;
  ALTER TABLE fee_invoices ADD CONSTRAINT fee_invoices_state_check
    CHECK (state IN ('draft', 'issued', 'sent', 'partial', 'paid', 'excess', 'cancelled'));
  ALTER TABLE fee_invoices ALTER COLUMN number DROP NOT NULL;
  ALTER TABLE fee_invoices ADD CONSTRAINT fee_invoices_number_check
    CHECK (number IS NOT NULL OR state IN ('draft', 'cancelled'));
`;

const RECEIPTS = `
  CREATE TABLE fee_official_receipts (
    id uuid PRIMARY KEY,
    payment_id uuid NOT NULL CONSTRAINT fee_official_receipts_payment_fk REFERENCES fee_payments (id),
    kind text NOT NULL CONSTRAINT fee_official_receipts_kind_check CHECK (kind IN ('membership', 'e-invoice')),
    code text NOT NULL DEFAULT '',
    number text NOT NULL,
    issued_on date,
    amount numeric(12, 2) NOT NULL CONSTRAINT fee_official_receipts_amount_check CHECK (amount <> 0),
    red_of uuid CONSTRAINT fee_official_receipts_red_fk REFERENCES fee_official_receipts (id),
    file_id uuid CONSTRAINT fee_official_receipts_file_fk REFERENCES files (id),
    recorded_by uuid CONSTRAINT fee_official_receipts_recorded_by_fk REFERENCES persons (id),
    recorded_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT fee_official_receipts_number_key UNIQUE (number, code),
    CONSTRAINT fee_official_receipts_red_key UNIQUE (red_of),
    CONSTRAINT fee_official_receipts_red_check CHECK ((red_of IS NOT NULL) = (amount < 0))
  );
  CREATE INDEX fee_official_receipts_payment_idx ON fee_official_receipts (payment_id);
  ${immutable('fee_official_receipts', ['file_id'])}
  INSERT INTO fee_official_receipts (id, payment_id, kind, number, amount, recorded_by)
    SELECT gen_random_uuid(), id, CASE WHEN official_number ~ '^\\d{20}$' THEN 'e-invoice' ELSE 'membership' END,
           official_number, amount, recorded_by
      FROM fee_payments WHERE official_number IS NOT NULL;
  ALTER TABLE fee_payments DROP COLUMN official_number;
`;

import { column, defineStatement, nullable } from '@wanchang/platform';
import type {
  ContractPaymentKind,
  ContractPaymentState,
  ContractSide,
  DeliveryKind,
  DeliveryState,
  FileAbout,
  InvoiceState,
  PlanKind,
} from '../domain/contract';
import type { ContractState } from '../domain/contract.states';

export const TODAY = `(now() AT TIME ZONE 'Asia/Shanghai')::date`;

/** Without the zeros that the scale of the column adds. */
const plain = (expression: string) => `trim_scale(${expression})`;

export const LINES = defineStatement(
  'fulfilment.lines-of-contract',
  {
    no: column.integer,
    description: column.text(),
    specification: column.text(),
    unit: column.text(),
    quantity: column.numeric,
    unitPrice: column.numeric,
    announced: column.numeric,
    accepted: column.numeric,
    refused: column.numeric,
    returning: column.numeric,
    returned: column.numeric,
    missing: column.numeric,
  },
  `SELECT no::int AS no, description, specification, unit, ${plain('quantity')} AS quantity,
          ${plain('unit_price')} AS "unitPrice", ${plain('announced')} AS announced, ${plain('accepted')} AS accepted,
          ${plain('refused')} AS refused, ${plain('returning_now')} AS returning, ${plain('returned')} AS returned,
          ${plain('greatest(quantity - accepted + returned, 0)')} AS missing
     FROM contract_lines WHERE contract_id = $1 ORDER BY no`,
);

export const PLAN = defineStatement(
  'fulfilment.plan-of-contract',
  {
    no: column.integer,
    kind: column.text<PlanKind>(),
    amount: column.numeric,
    dueOn: column.text(),
    paid: column.numeric,
    pending: column.numeric,
    late: column.boolean,
  },
  `SELECT no::int AS no, kind, amount, due_on::text AS "dueOn", paid, pending, (paid + pending < amount AND due_on < ${TODAY}) AS late
     FROM contract_plan WHERE contract_id = $1 ORDER BY no`,
);

export const SIGNATURES = defineStatement(
  'fulfilment.signatures-of-contract',
  {
    side: column.text<ContractSide>(),
    fileId: nullable(column.uuid),
    provider: nullable(column.text()),
    number: nullable(column.text()),
    signedOn: column.text(),
    contentHash: nullable(column.text()),
    personName: column.text(),
    at: column.instant,
  },
  `SELECT side, file_id AS "fileId", provider, number, signed_on::text AS "signedOn", content_hash AS "contentHash",
          person_name AS "personName", at FROM contract_signatures WHERE contract_id = $1 ORDER BY at`,
);

export const DELIVERIES = defineStatement(
  'fulfilment.deliveries-of-contract',
  {
    no: column.integer,
    kind: column.text<DeliveryKind>(),
    state: column.text<DeliveryState>(),
    shippedOn: column.text(),
    waybill: nullable(column.text()),
    note: nullable(column.text()),
    overReason: nullable(column.text()),
    replaces: nullable(column.integer),
    personName: column.text(),
    at: column.instant,
    decidedAt: nullable(column.instant),
    decidedByName: nullable(column.text()),
    result: nullable(column.text()),
    lines: column.json<{ no: number; quantity: string; accepted: string | null }[]>(),
  },
  `SELECT d.no::int AS no, kind, state, shipped_on::text AS "shippedOn", waybill, note, over_reason AS "overReason",
          replaces::int AS replaces, person_name AS "personName", at, decided_at AS "decidedAt", decided_by_name AS "decidedByName", result,
          (SELECT coalesce(jsonb_agg(jsonb_build_object('no', line_no, 'quantity', ${plain('quantity')}::text,
                    'accepted', ${plain('accepted')}::text) ORDER BY line_no), '[]')
             FROM delivery_lines l WHERE l.contract_id = d.contract_id AND l.delivery_no = d.no) AS lines
     FROM deliveries d WHERE contract_id = $1 ORDER BY d.no DESC`,
);

export const PAYMENTS = defineStatement(
  'fulfilment.payments-of-contract',
  {
    no: column.integer,
    kind: column.text<ContractPaymentKind>(),
    state: column.text<ContractPaymentState>(),
    amount: column.numeric,
    paidOn: column.text(),
    reference: column.text(),
    note: nullable(column.text()),
    overReason: nullable(column.text()),
    replaces: nullable(column.integer),
    recordedSide: column.text<ContractSide>(),
    personName: column.text(),
    at: column.instant,
    decidedByName: nullable(column.text()),
    rejectReason: nullable(column.text()),
  },
  `SELECT no::int AS no, kind, state, amount, paid_on::text AS "paidOn", reference, note, over_reason AS "overReason",
          replaces::int AS replaces, recorded_side AS "recordedSide", person_name AS "personName", at, decided_by_name AS "decidedByName",
          reject_reason AS "rejectReason"
     FROM contract_payments WHERE contract_id = $1 ORDER BY no DESC`,
);

export const INVOICES = defineStatement(
  'fulfilment.invoices-of-contract',
  {
    id: column.uuid,
    number: column.text(),
    code: column.text(),
    issuedOn: column.text(),
    amount: column.numeric,
    tax: column.numeric,
    reverses: nullable(column.text()),
    reversed: column.boolean,
    side: column.text<ContractSide>(),
    state: column.text<InvoiceState>(),
    replaces: nullable(column.text()),
    overReason: nullable(column.text()),
    reason: nullable(column.text()),
    decidedByName: nullable(column.text()),
  },
  `SELECT i.id, i.number, i.code, i.issued_on::text AS "issuedOn", i.amount, i.tax, blue.number AS reverses,
          EXISTS (SELECT FROM contract_invoices red WHERE red.reverses = i.id AND red.state <> 'withdrawn') AS reversed, i.side,
          i.state, old.number AS replaces, i.over_reason AS "overReason", i.reason, i.decided_by_name AS "decidedByName"
     FROM contract_invoices i LEFT JOIN contract_invoices blue ON blue.id = i.reverses
     LEFT JOIN contract_invoices old ON old.id = i.replaces
    WHERE i.contract_id = $1 ORDER BY i.at DESC LIMIT 500`,
);

export const FILES = defineStatement(
  'fulfilment.files-of-contract',
  {
    id: column.uuid,
    about: column.text<FileAbout>(),
    aboutNo: column.text(),
    side: column.text<ContractSide>(),
    at: column.instant,
  },
  `SELECT file_id AS id, about, about_no AS "aboutNo", side, at
     FROM contract_files WHERE contract_id = $1 ORDER BY at DESC LIMIT 500`,
);

export const STEPS = defineStatement(
  'fulfilment.steps-of-contract',
  {
    no: column.integer,
    kind: column.text(),
    state: column.text<ContractState>(),
    side: nullable(column.text<ContractSide>()),
    personName: nullable(column.text()),
    details: column.json<object>(),
    at: column.instant,
  },
  `SELECT no, kind, state, side, person_name AS "personName", details, at
     FROM contract_steps WHERE contract_id = $1 ORDER BY no DESC LIMIT 200`,
);

import type { Terms } from '@wanchang/negotiation';
import { column, defineStatement, nullable, type RowOf } from '@wanchang/platform';
import type { MissingLine } from '../domain/closing';
import type { ClosingRest, ContractSide } from '../domain/contract';
import type { Closing, ContractState } from '../domain/contract.states';

const PARTY = {
  id: column.uuid,
  number: column.text(),
  subject: column.text(),
  roomId: column.uuid,
  agreementId: column.uuid,
  buyerMemberId: column.uuid,
  sellerMemberId: column.uuid,
  side: column.text<ContractSide>(),
  currency: column.text(),
  intentAmount: column.numeric,
  amount: column.numeric,
  paid: column.numeric,
  paying: column.numeric,
  refunding: column.numeric,
  overPaid: column.numeric,
  state: column.text<ContractState>(),
  deliveryDueOn: column.text(),
  buyerClauses: column.text(),
  sellerClauses: column.text(),
  delivered: column.boolean,
  closing: nullable(column.text<Closing>()),
  closingBy: nullable(column.text<ContractSide>()),
  closingReason: nullable(column.text()),
  closingRest: nullable(column.text<ClosingRest>()),
  signatures: column.integer,
  openDisputes: column.integer,
  warrantyMonths: nullable(column.integer),
  goodsClaimsUntil: nullable(column.text()),
  claimsUntil: nullable(column.text()),
  version: column.integer,
};

/** Whoever else wants to change something of the contract waits for this transaction. */
export const LOCK_CONTRACT = defineStatement(
  'fulfilment.lock-contract',
  {},
  'SELECT FROM contracts WHERE id = $1 AND $2 IN (buyer_member_id, seller_member_id) FOR UPDATE',
);

/**
 * The last day for claims on a contract that has ended: so many months after the last goods were decided on, or after its end.
 * Goods: the warranty that was agreed, else two years (Civil Code 621); anything else: three years (Civil Code 188).
 */
export const CLAIMS_UNTIL = (months: string) => `CASE WHEN c.ended_at IS NOT NULL THEN
  ((coalesce((SELECT max(y.decided_at) FROM deliveries y WHERE y.contract_id = c.id AND y.state IN ('accepted', 'partly')), c.ended_at)
    AT TIME ZONE 'Asia/Shanghai')::date + make_interval(months => ${months}::int))::date::text END`;

/** Contract $1 as unit $2 takes part in it; no row for others. */
export const READ_CONTRACT = defineStatement(
  'fulfilment.read-contract',
  PARTY,
  `SELECT c.id, number, subject, room_id AS "roomId", agreement_id AS "agreementId",
          buyer_member_id AS "buyerMemberId", seller_member_id AS "sellerMemberId",
          CASE WHEN buyer_member_id = $2 THEN 'buyer' ELSE 'seller' END AS side,
          currency, intent_amount AS "intentAmount", amount, paid, paying, refunding, over_paid AS "overPaid", state,
          delivery_due_on::text AS "deliveryDueOn", buyer_clauses AS "buyerClauses", seller_clauses AS "sellerClauses",
          delivered, closing, closing_by AS "closingBy", closing_reason AS "closingReason",
          closing_rest AS "closingRest", version,
          warranty_months::int AS "warrantyMonths", ${CLAIMS_UNTIL('coalesce(warranty_months, 24)')} AS "goodsClaimsUntil",
          ${CLAIMS_UNTIL('36')} AS "claimsUntil",
          (SELECT count(*)::int FROM contract_signatures s WHERE s.contract_id = c.id) AS signatures,
          (SELECT count(*)::int FROM contract_disputes g WHERE g.contract_id = c.id AND g.ended_at IS NULL) AS "openDisputes"
     FROM contracts c WHERE c.id = $1 AND $2 IN (buyer_member_id, seller_member_id)`,
);

/** What of contract $1 is not done. */
export const OPEN_AT_END = defineStatement(
  'fulfilment.open-at-end',
  {
    missing: column.json<MissingLine[]>(),
    undecided: column.integer,
    unpaid: column.numeric,
    unconfirmed: column.numeric,
    uninvoiced: column.numeric,
    disputes: column.integer,
  },
  `SELECT (SELECT coalesce(jsonb_agg(jsonb_build_object('no', l.no, 'description', l.description,
                    'quantity', trim_scale(l.quantity - l.accepted + l.returned)::text, 'unit', l.unit) ORDER BY l.no), '[]')
             FROM contract_lines l WHERE l.contract_id = c.id AND l.accepted - l.returned < l.quantity) AS missing,
          (SELECT count(*)::int FROM deliveries y WHERE y.contract_id = c.id AND y.state = 'announced') AS undecided,
          greatest(c.amount - c.paid - c.paying, 0) AS unpaid, c.paying + c.refunding AS unconfirmed,
          greatest(c.amount - (SELECT coalesce(sum(i.amount), 0) FROM contract_invoices i
            WHERE i.contract_id = c.id AND i.state <> 'withdrawn'), 0) AS uninvoiced,
          (SELECT count(*)::int FROM contract_disputes g WHERE g.contract_id = c.id AND g.ended_at IS NULL) AS disputes
     FROM contracts c WHERE c.id = $1`,
);

/** What was unpaid at the last proposal to complete contract $1. */
export const UNPAID_AT_PROPOSAL = defineStatement(
  'fulfilment.unpaid-at-proposal',
  { unpaid: column.numeric },
  `SELECT (details->'open'->>'unpaid')::numeric AS unpaid FROM contract_steps
    WHERE contract_id = $1 AND kind = 'complete-proposed' ORDER BY no DESC LIMIT 1`,
);

/** The agreement of room $1 of unit $2. */
export const AGREED_DEAL = defineStatement(
  'fulfilment.agreed-deal',
  {
    id: column.uuid,
    subject: column.text(),
    roomId: column.uuid,
    buyerMemberId: column.uuid,
    sellerMemberId: column.uuid,
    terms: column.json<Terms>(),
    total: column.numeric,
    currency: column.text(),
    acceptedAt: column.instant,
  },
  `SELECT id, subject, room_id AS "roomId", buyer_member_id AS "buyerMemberId", seller_member_id AS "sellerMemberId",
          terms, total, currency, accepted_at AS "acceptedAt"
     FROM agreed_deals WHERE room_id = $1 AND ($2::uuid IS NULL OR $2 IN (buyer_member_id, seller_member_id))`,
);

export type AgreedDeal = RowOf<typeof AGREED_DEAL>;

/** Opens the contract of an agreement; no row where it is there already. */
export const OPEN_CONTRACT = defineStatement(
  'fulfilment.open-contract',
  { id: column.uuid, number: column.text() },
  `INSERT INTO contracts (id, agreement_id, room_id, subject, buyer_member_id, seller_member_id, currency, intent_amount,
                          intended_at, amount, delivery_due_on, double_of, double_state)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $8, $10, $11, CASE WHEN $11::uuid IS NULL THEN 'none' ELSE 'suspected' END)
   ON CONFLICT (agreement_id) DO NOTHING RETURNING id, number`,
);

/** Contracts of one pair of units are opened one after the other: each is compared with those before. */
export const LOCK_PAIR = defineStatement(
  'fulfilment.lock-pair',
  { locked: column.void },
  `SELECT pg_advisory_xact_lock(hashtextextended(
     'contracts:' || least($1::uuid, $2::uuid) || greatest($1::uuid, $2::uuid), 0)) AS locked`,
);

/** Contracts of the same two units as $1 and $2, of the days $4 around the instant $3, with their lines. */
export const CONTRACTS_OF_PAIR = defineStatement(
  'fulfilment.contracts-of-pair',
  {
    id: column.uuid,
    lines: column.json<{ description: string; unit: string; quantity: string }[]>(),
  },
  `SELECT c.id, (SELECT coalesce(jsonb_agg(jsonb_build_object('description', l.description, 'unit', l.unit,
                          'quantity', l.quantity::text) ORDER BY l.no), '[]') FROM contract_lines l WHERE l.contract_id = c.id) AS lines
     FROM contracts c
    WHERE least(c.buyer_member_id, c.seller_member_id) = least($1::uuid, $2::uuid)
      AND greatest(c.buyer_member_id, c.seller_member_id) = greatest($1::uuid, $2::uuid)
      AND c.state <> 'terminated' AND abs(extract(epoch FROM c.intended_at - $3::timestamptz)) <= $4::int * 86400
    ORDER BY c.id LIMIT 50`,
);

/** Moves contract $1 from state $2 to $3, dated by the database. */
export const MOVE_CONTRACT = defineStatement(
  'fulfilment.move-contract',
  { id: column.uuid },
  `UPDATE contracts SET state = $3, version = version + 1,
          signed_at = CASE WHEN $3 = 'signed' THEN clock_timestamp() ELSE signed_at END,
          performing_at = CASE WHEN $3 = 'performing' THEN clock_timestamp() ELSE performing_at END,
          ended_at = CASE WHEN $3 IN ('completed', 'terminated') THEN clock_timestamp() END,
          closing = NULL, closing_by = NULL, closing_reason = NULL, closing_rest = NULL
    WHERE id = $1 AND state = $2 RETURNING id`,
);

export const ADD_STEP = defineStatement(
  'fulfilment.add-step',
  { no: column.integer },
  `INSERT INTO contract_steps (contract_id, no, kind, state, side, person_name, details)
   SELECT $1, coalesce((SELECT max(no) FROM contract_steps WHERE contract_id = $1), 0) + 1, $2,
          (SELECT state FROM contracts WHERE id = $1), $3, $4, $5
   RETURNING no`,
);

/** Whether all lines of contract $1 are there and accepted. */
export const NOTE_DELIVERED = defineStatement(
  'fulfilment.note-delivered',
  { id: column.uuid },
  `UPDATE contracts SET delivered = NOT EXISTS (SELECT FROM contract_lines l
            WHERE l.contract_id = $1 AND l.accepted - l.returned < l.quantity) WHERE id = $1 RETURNING id`,
);

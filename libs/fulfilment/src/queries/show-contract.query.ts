import { Injectable } from '@nestjs/common';
import { MemberDirectory } from '@wanchang/membership';
import { sumsOf, type Terms } from '@wanchang/negotiation';
import { column, Database, defineStatement, Files, nullable, type RowOf } from '@wanchang/platform';
import type { ClosingRest, ContractSide, DoubleState } from '../domain/contract';
import type { Closing, ContractState } from '../domain/contract.states';
import { contractHash, hashAtEnd } from '../contract-hash';
import { CLAIMS_UNTIL, OPEN_AT_END } from '../persistence/contract.statements';
import { goesInWholes } from '../domain/contract.rules';
import { contradicts } from '../domain/payment-words';
import { fulfilmentErrors } from '../domain/fulfilment.errors';
import type { ContractDto } from './answers/contract.dto';
import {
  DELIVERIES,
  FILES,
  INVOICES,
  LINES,
  PAYMENTS,
  PLAN,
  SIGNATURES,
  STEPS,
  TODAY,
} from './contract.statements';
import { ShowDisputes } from './show-disputes.query';
import { ShowRatings } from './show-ratings.query';
import { ListOpenItems } from './list-open-items.query';

/** The last day for a claim of any kind: a long warranty outlasts the claims on anything else. */
const LAST_CLAIM = CLAIMS_UNTIL('greatest(36, coalesce(c.warranty_months, 24))');

/** Contract $1 for unit $2. What was performed is worked out from what was accepted and kept. */
const CONTRACT = defineStatement(
  'fulfilment.show-contract',
  {
    id: column.uuid,
    number: column.text(),
    agreementNumber: column.text(),
    roomId: column.uuid,
    roomNumber: column.text(),
    matchId: nullable(column.uuid),
    supplyId: nullable(column.uuid),
    demandId: nullable(column.uuid),
    rfqId: nullable(column.uuid),
    rfqNumber: nullable(column.text()),
    terms: column.json<Terms>(),
    subject: column.text(),
    state: column.text<ContractState>(),
    side: column.text<ContractSide>(),
    counterpartId: column.uuid,
    currency: column.text(),
    intentAmount: column.numeric,
    intendedAt: column.instant,
    amount: column.numeric,
    signedAt: nullable(column.instant),
    performed: column.numeric,
    performedAt: nullable(column.instant),
    paid: column.numeric,
    paying: column.numeric,
    deliveryDueOn: column.text(),
    delivered: column.boolean,
    buyerClauses: column.text(),
    sellerClauses: column.text(),
    closing: nullable(column.text<Closing>()),
    closingBy: nullable(column.text<ContractSide>()),
    closingReason: nullable(column.text()),
    closingRest: nullable(column.text<ClosingRest>()),
    warrantyMonths: nullable(column.integer),
    claimsUntil: nullable(column.text()),
    claimable: column.boolean,
    doubleState: column.text<DoubleState>(),
    version: column.integer,
  },
  `SELECT c.id, c.number, d.number AS "agreementNumber", c.room_id AS "roomId", d.room_number AS "roomNumber",
          d.match_id AS "matchId", d.supply_id AS "supplyId", d.demand_id AS "demandId",
          CASE WHEN c.buyer_member_id = $2 THEN q.rfq_id ELSE q.invitation_id END AS "rfqId", q.rfq_number AS "rfqNumber", d.terms,
          c.subject, c.state,
          CASE WHEN c.buyer_member_id = $2 THEN 'buyer' ELSE 'seller' END AS side,
          CASE WHEN c.buyer_member_id = $2 THEN c.seller_member_id ELSE c.buyer_member_id END AS "counterpartId",
          c.currency, c.intent_amount AS "intentAmount", c.intended_at AS "intendedAt", c.amount, c.signed_at AS "signedAt",
          (SELECT coalesce(round(sum((l.accepted - l.returned) * l.unit_price), 2), 0.00) FROM contract_lines l
            WHERE l.contract_id = c.id) AS performed,
          (SELECT max(y.decided_at) FROM deliveries y
            WHERE y.contract_id = c.id AND y.state IN ('accepted', 'partly')) AS "performedAt",
          c.paid, c.paying, c.delivery_due_on::text AS "deliveryDueOn", c.delivered, c.buyer_clauses AS "buyerClauses",
          c.seller_clauses AS "sellerClauses", c.closing, c.closing_by AS "closingBy", c.closing_reason AS "closingReason",
          c.closing_rest AS "closingRest", c.warranty_months::int AS "warrantyMonths", ${CLAIMS_UNTIL('36')} AS "claimsUntil",
          c.signed_at IS NOT NULL AND coalesce((${LAST_CLAIM})::date >= ${TODAY}, true) AS claimable,
          c.double_state AS "doubleState", c.version
     FROM contracts c JOIN agreed_deals d ON d.id = c.agreement_id
     LEFT JOIN awarded_deals q ON q.agreement_id = c.agreement_id
    WHERE c.id = $1 AND $2 IN (c.buyer_member_id, c.seller_member_id)`,
);
type ContractRow = RowOf<typeof CONTRACT>;

/** The contract of room $1, of unit $2. */
const CONTRACT_OF_ROOM = defineStatement(
  'fulfilment.contract-of-room',
  { id: column.uuid },
  `SELECT id FROM contracts WHERE room_id = $1 AND $2 IN (buyer_member_id, seller_member_id)`,
);

/** A contract with everything that lies with it, for one of its two units. */
@Injectable()
export class ShowContract {
  constructor(
    private readonly database: Database,
    private readonly members: MemberDirectory,
    private readonly files: Files,
    private readonly openItems: ListOpenItems,
    private readonly disputes: ShowDisputes,
    private readonly ratings: ShowRatings,
  ) {}

  /** @throws DomainError fulfilment.contract-not-found */
  async execute(id: string, memberId: string): Promise<ContractDto> {
    const row = await this.database.one(CONTRACT, [id, memberId]);
    if (!row) throw fulfilmentErrors('contract-not-found');
    const [counterpart, files, parts, open, atEnd, disputes, ratings] = await Promise.all([
      this.members.ref(row.counterpartId),
      this.filesOf(id),
      this.partsOf(id),
      this.openItems.ofContract(id),
      this.database.one(OPEN_AT_END, [id]),
      this.disputes.ofContract(id, row.side),
      this.ratings.ofContract(id, row.side),
    ]);
    const contentHash = contractHash(row, parts.plan);
    const own = { counterpart: counterpart!, contentHash, files, open, disputes, ratings };
    const { paymentTerms } = row.terms;
    const planContradicts = contradicts(paymentTerms, row.amount, parts.plan);
    const hash = hashAtEnd({ ...row, open: atEnd! });
    const end = { atEnd: { ...atEnd!, hash }, paymentTerms, planContradicts };
    return { ...headOf(row), ...parts, ...own, ...end };
  }

  /** Null: the agreement of the room has no contract yet. */
  async ofRoom(roomId: string, memberId: string): Promise<ContractDto | null> {
    const found = await this.database.one(CONTRACT_OF_ROOM, [roomId, memberId]);
    return found && this.execute(found.id, memberId);
  }

  private async partsOf(id: string) {
    const [lines, plan, signatures, deliveries, payments, invoices, steps] = await Promise.all([
      this.database.query(LINES, [id]),
      this.database.query(PLAN, [id]),
      this.database.query(SIGNATURES, [id]),
      this.database.query(DELIVERIES, [id]),
      this.database.query(PAYMENTS, [id]),
      this.database.query(INVOICES, [id]),
      this.database.query(STEPS, [id]),
    ]);
    const counted = lines.map((line) => ({ ...line, counted: goesInWholes(line) }));
    return { lines: counted, plan, signatures, deliveries, payments, invoices, steps };
  }

  private async filesOf(id: string) {
    const rows = await this.database.query(FILES, [id]);
    const stored = await this.files.find(rows.map((row) => row.id));
    const named = new Map(stored.map((file) => [file.id, file]));
    return rows.flatMap((row) => {
      const file = named.get(row.id);
      return file ? [{ ...row, name: file.name, size: file.size }] : [];
    });
  }
}

function headOf({ closing, closingBy, closingReason, closingRest, ...row }: ContractRow) {
  const { intentAmount, intendedAt, signedAt, performed, performedAt, counterpartId, ...more } =
    row;
  const { terms, rfqId, rfqNumber, ...rest } = more;
  void counterpartId;
  return {
    ...rest,
    sums: sumsOf(terms),
    rfq: rfqId === null ? null : { id: rfqId, number: rfqNumber! },
    intent: { amount: intentAmount, at: intendedAt },
    contract: { amount: signedAt && row.amount, at: signedAt },
    performance: { amount: performedAt && performed, at: performedAt },
    closing: closing && { closing, by: closingBy!, reason: closingReason ?? '', rest: closingRest },
  };
}

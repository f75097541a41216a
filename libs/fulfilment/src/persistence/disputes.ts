import { Injectable } from '@nestjs/common';
import {
  column,
  Database,
  defineStatement,
  nullable,
  type Actor,
  type RowOf,
} from '@wanchang/platform';
import type { ContractSide } from '../domain/contract';
import {
  disputeStates,
  type DisputeAction,
  type DisputeEntryKind,
  type DisputeAbout,
  type DisputeState,
  type MediationAction,
} from '../domain/dispute';
import { fulfilmentErrors } from '../domain/fulfilment.errors';
import { ContractDisputeEntity } from './contract-dispute.entity';

const NEXT_NO = defineStatement(
  'fulfilment.next-dispute-no',
  { no: column.integer },
  `SELECT (coalesce(max(no), 0) + 1)::int AS no FROM contract_disputes WHERE contract_id = $1`,
);

const ADD_ENTRY = defineStatement(
  'fulfilment.add-dispute-entry',
  { no: column.integer },
  `INSERT INTO dispute_entries (contract_id, dispute_no, no, side, kind, text, person_id, person_name)
   SELECT $1, $2, coalesce((SELECT max(no) FROM dispute_entries WHERE contract_id = $1 AND dispute_no = $2), 0) + 1,
          $3, $4, $5, $6, $7 RETURNING no::int AS no`,
);

const LOCK = defineStatement(
  'fulfilment.lock-dispute',
  {
    state: column.text<DisputeState>(),
    claimant: column.text<ContractSide>(),
    proposedBy: nullable(column.text<ContractSide>()),
    proposal: nullable(column.text()),
    overdue: column.boolean,
    contractId: column.uuid,
    number: column.text(),
    subject: column.text(),
    buyerMemberId: column.uuid,
    sellerMemberId: column.uuid,
  },
  `SELECT g.state, g.side AS claimant, g.proposed_by AS "proposedBy", g.proposal,
          g.answer_due_at <= clock_timestamp() AS overdue, c.id AS "contractId", c.number, c.subject,
          c.buyer_member_id AS "buyerMemberId", c.seller_member_id AS "sellerMemberId"
     FROM contract_disputes g JOIN contracts c ON c.id = g.contract_id
    WHERE g.contract_id = $1 AND g.no = $2 FOR UPDATE OF g`,
);

/** From state $3 to $4; $5 who proposes what $6. */
const MOVE = defineStatement(
  'fulfilment.move-dispute',
  { no: column.integer },
  `UPDATE contract_disputes SET state = $4, proposed_by = $5, proposal = $6,
          ended_at = CASE WHEN $4 IN ('settled', 'closed') THEN clock_timestamp() END
    WHERE contract_id = $1 AND no = $2 AND state = $3 RETURNING no::int AS no`,
);

export type LockedDispute = RowOf<typeof LOCK>;

export interface NewDispute {
  readonly about: DisputeAbout;
  readonly aboutNos: readonly number[];
  readonly amount: string | null;
}

/** Claims, and what was said about them. */
@Injectable()
export class Disputes {
  constructor(private readonly database: Database) {}

  /** Returns its number; the contract is locked. */
  async insert(contractId: string, side: ContractSide, dispute: NewDispute): Promise<number> {
    const { no } = (await this.database.one(NEXT_NO, [contractId]))!;
    const row = { contractId, no, side, ...dispute, aboutNos: [...dispute.aboutNos] };
    await this.database.repository(ContractDisputeEntity).insert(row);
    return no;
  }

  /** Held until the transaction ends. @throws DomainError fulfilment.dispute-not-found */
  async lock(contractId: string, no: number): Promise<LockedDispute> {
    const found = await this.database.one(LOCK, [contractId, no]);
    if (!found) throw fulfilmentErrors('dispute-not-found');
    return found;
  }

  async say(
    contractId: string,
    no: number,
    entry: { side: ContractSide | null; kind: DisputeEntryKind; text: string },
    { personId, personName }: Actor,
  ): Promise<void> {
    const { side, kind, text } = entry;
    const values = [contractId, no, side, kind, text, personId, personName];
    await this.database.one(ADD_ENTRY, values);
  }

  /** @throws DomainError fulfilment.dispute-step */
  async move(
    dispute: LockedDispute,
    no: number,
    action: DisputeAction | MediationAction,
    proposal: { by: ContractSide; text: string } | null,
  ): Promise<DisputeState> {
    const to = disputeStates.next(dispute.state, action);
    if (!to) throw fulfilmentErrors('dispute-step');
    const { contractId, state } = dispute;
    const values = [contractId, no, state, to, proposal?.by ?? null, proposal?.text ?? null];
    if (!(await this.database.one(MOVE, values))) throw fulfilmentErrors('dispute-step');
    return to;
  }
}

import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement, nullable } from '@wanchang/platform';
import type { ContractSide } from '../domain/contract';
import { actionsOf, type DisputeAbout, type DisputeState } from '../domain/dispute';
import type { DisputeDto, DisputeEntryDto, MediationDto } from './answers/dispute.dto';

type EntryRow = Omit<DisputeEntryDto, 'at'> & { at: string };

const ENTRIES = `(SELECT coalesce(jsonb_agg(jsonb_build_object('no', e.no, 'side', e.side, 'kind', e.kind, 'text', e.text,
    'personName', e.person_name, 'at', e.at) ORDER BY e.no), '[]')
  FROM dispute_entries e WHERE e.contract_id = g.contract_id AND e.dispute_no = g.no)`;

const OF_CONTRACT = defineStatement(
  'fulfilment.disputes-of-contract',
  {
    no: column.integer,
    claimant: column.text<ContractSide>(),
    about: column.text<DisputeAbout>(),
    aboutNos: column.json<number[]>(),
    amount: nullable(column.numeric),
    state: column.text<DisputeState>(),
    answerDueAt: column.instant,
    overdue: column.boolean,
    proposedBy: nullable(column.text<ContractSide>()),
    proposal: nullable(column.text()),
    entries: column.json<EntryRow[]>(),
  },
  `SELECT g.no::int AS no, g.side AS claimant, g.about, to_jsonb(g.about_nos) AS "aboutNos", g.amount, g.state,
          g.answer_due_at AS "answerDueAt", g.answer_due_at <= clock_timestamp() AS overdue, g.proposed_by AS "proposedBy",
          g.proposal, ${ENTRIES} AS entries
     FROM contract_disputes g WHERE g.contract_id = $1 ORDER BY g.no DESC LIMIT 100`,
);

/** What waits for the secretariat, the oldest first. */
const MEDIATIONS = defineStatement(
  'fulfilment.mediations',
  {
    contractId: column.uuid,
    number: column.text(),
    subject: column.text(),
    buyerName: column.text(),
    sellerName: column.text(),
    no: column.integer,
    claimant: column.text<ContractSide>(),
    about: column.text<DisputeAbout>(),
    proposal: nullable(column.text()),
    entries: column.json<EntryRow[]>(),
  },
  `SELECT c.id AS "contractId", c.number, c.subject, b.name_zh AS "buyerName", s.name_zh AS "sellerName", g.no::int AS no,
          g.side AS claimant, g.about, g.proposal, ${ENTRIES} AS entries
     FROM contract_disputes g JOIN contracts c ON c.id = g.contract_id
     JOIN member_refs b ON b.id = c.buyer_member_id JOIN member_refs s ON s.id = c.seller_member_id
    WHERE g.state = 'mediation' ORDER BY g.claimed_at LIMIT 200`,
);

/** Claims on contracts: those of one for its sides, those to mediate for the secretariat. */
@Injectable()
export class ShowDisputes {
  constructor(private readonly database: Database) {}

  async ofContract(contractId: string, side: ContractSide): Promise<DisputeDto[]> {
    const rows = await this.database.query(OF_CONTRACT, [contractId]);
    return rows.map(({ overdue, entries, ...row }) => ({
      ...row,
      entries: entries.map(toEntry),
      actions: actionsOf({ ...row, overdue }, side),
    }));
  }

  async toMediate(): Promise<MediationDto[]> {
    const rows = await this.database.query(MEDIATIONS);
    return rows.map((row) => ({ ...row, entries: row.entries.map(toEntry) }));
  }
}

const toEntry = ({ at, ...entry }: EntryRow): DisputeEntryDto => ({ ...entry, at: new Date(at) });

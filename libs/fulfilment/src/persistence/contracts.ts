import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { Database, type Actor } from '@wanchang/platform';
import type { OpenAtEnd } from '../domain/closing';
import type { ContractParty, ContractSide } from '../domain/contract';
import { contractStates, type ContractTransition } from '../domain/contract.states';
import { fulfilmentErrors } from '../domain/fulfilment.errors';
import { ContractEntity } from './contract.entity';
import { ContractLineEntity } from './contract-line.entity';
import {
  ADD_STEP,
  AGREED_DEAL,
  CONTRACTS_OF_PAIR,
  LOCK_CONTRACT,
  LOCK_PAIR,
  MOVE_CONTRACT,
  OPEN_AT_END,
  NOTE_DELIVERED,
  OPEN_CONTRACT,
  READ_CONTRACT,
  UNPAID_AT_PROPOSAL,
  type AgreedDeal,
} from './contract.statements';

/** The rows of contracts, and what happened to each. */
@Injectable()
export class Contracts {
  constructor(private readonly database: Database) {}

  /** @throws DomainError fulfilment.contract-not-found for an absent one and for one of other units alike */
  async read(id: string, memberId: string): Promise<ContractParty> {
    const party = await this.database.one(READ_CONTRACT, [id, memberId]);
    if (!party) throw fulfilmentErrors('contract-not-found');
    return party;
  }

  /** For a change: held until the transaction ends. Read by a second statement, which sees what the wait was for. */
  async lock(id: string, memberId: string): Promise<ContractParty> {
    await this.database.query(LOCK_CONTRACT, [id, memberId]);
    return this.read(id, memberId);
  }

  /** @param memberId null: the product itself. @throws DomainError fulfilment.agreement-not-found */
  async deal(roomId: string, memberId: string | null): Promise<AgreedDeal> {
    const deal = await this.database.one(AGREED_DEAL, [roomId, memberId]);
    if (!deal) throw fulfilmentErrors('agreement-not-found');
    return deal;
  }

  async idOf(agreementId: string): Promise<string | null> {
    const row = await this.rows().findOne({ select: { id: true }, where: { agreementId } });
    return row?.id ?? null;
  }

  /** Contracts of the same pair that were agreed so many days before or after; nobody opens another one meanwhile. */
  async near({ buyerMemberId, sellerMemberId, acceptedAt }: AgreedDeal, days: number) {
    await this.database.query(LOCK_PAIR, [buyerMemberId, sellerMemberId]);
    const pair = [buyerMemberId, sellerMemberId, acceptedAt, days];
    return this.database.query(CONTRACTS_OF_PAIR, pair);
  }

  /** Null where the agreement has its contract already. */
  async open(
    deal: AgreedDeal,
    doubleOf: string | null,
  ): Promise<{ id: string; number: string } | null> {
    const { id: agreementId, roomId, subject, terms } = deal;
    const opened = await this.database.one(OPEN_CONTRACT, [
      ...[newId(), agreementId, roomId, subject, deal.buyerMemberId, deal.sellerMemberId],
      ...[deal.currency, deal.total, deal.acceptedAt, terms.deliveryDate, doubleOf],
    ]);
    if (!opened) return null;
    const lines = terms.lines.map((line, at) => ({
      ...{ contractId: opened.id, no: at + 1, description: line.description },
      ...{ specification: line.specification, unit: line.unit },
      ...{ quantity: line.quantity, unitPrice: line.unitPrice },
    }));
    await this.database.repository(ContractLineEntity).insert(lines);
    return opened;
  }

  /** @throws DomainError fulfilment.contract-ended */
  async move({ id, state }: ContractParty, transition: ContractTransition): Promise<void> {
    const to = contractStates.next(state, transition);
    const moved = to && (await this.database.one(MOVE_CONTRACT, [id, state, to]));
    if (!moved) throw fulfilmentErrors('contract-ended');
  }

  async change(id: string, change: Partial<ContractEntity>): Promise<void> {
    await this.rows().update({ id }, { ...change, version: () => 'version + 1' });
  }

  /** What is not done, for who ends it. */
  async openAtEnd(id: string): Promise<OpenAtEnd> {
    return (await this.database.one(OPEN_AT_END, [id]))!;
  }

  /** What was unpaid when the completion that waits for an answer was proposed. */
  async unpaidAtProposal(id: string): Promise<string> {
    return (await this.database.one(UNPAID_AT_PROPOSAL, [id]))!.unpaid;
  }

  async noteDelivered(id: string): Promise<void> {
    await this.database.one(NOTE_DELIVERED, [id]);
  }

  /** What happened, with its evidence. @param actor null: the product itself */
  async step(
    id: string,
    kind: string,
    { side, actor }: { side: ContractSide | null; actor: Actor | null },
    details: object = {},
  ): Promise<void> {
    const values = [id, kind, side, actor?.personName ?? null, JSON.stringify(details)];
    await this.database.one(ADD_STEP, values);
  }

  private rows() {
    return this.database.repository(ContractEntity);
  }
}

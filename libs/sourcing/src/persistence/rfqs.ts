import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { Database } from '@wanchang/platform';
import { RFQ_LIMITS, type RfqContent, type RfqEnd, type Targets } from '../domain/rfq';
import { sourcingErrors } from '../domain/sourcing.errors';
import { RfqEntity } from './rfq.entity';
import { RfqInvitationEntity } from './rfq-invitation.entity';
import { RfqVersionEntity } from './rfq-version.entity';
import {
  ADD_SUPPLIERS,
  AMEND_RFQ,
  ASK,
  ASKED,
  CALL_FINAL_ROUND,
  COUNT_SUPPLIERS,
  END_RFQ,
  EXTEND_RFQ,
  LAST_OFFERS_AWAITED,
  LEAVE_OUT,
  LOCK_RFQ,
  NOTE_REMINDED,
  NOTE_TOLD,
  READ_RFQ,
  REVISE_DRAFT,
  SEAT_BIDDERS,
  SEND_RFQ,
  SET_FINAL_DEADLINE,
  type RfqRow,
} from './rfq.statements';

export interface RfqText {
  readonly content: RfqContent;
  readonly targets: Targets;
  readonly deadline: Date | null;
}

interface NewRfq extends RfqText {
  readonly memberId: string;
  readonly demandId: string | null;
  readonly createdBy: string;
}

export interface Supplier {
  readonly memberId: string;
  readonly reason: string;
}

/** The rows of requests and of whom they ask. */
@Injectable()
export class Rfqs {
  constructor(private readonly database: Database) {}

  async insert(rfq: NewRfq): Promise<string> {
    const id = newId();
    await this.database.repository(RfqEntity).insert({ id, state: 'draft', ...rfq });
    return id;
  }

  /** @throws DomainError sourcing.rfq-not-found, for another unit's as for none */
  async own(id: string, memberId: string): Promise<RfqRow> {
    return found(await this.database.one(READ_RFQ, [id, memberId]));
  }

  /** For a decision: quotes wait until it is made. @throws DomainError sourcing.rfq-not-found */
  async lock(id: string, memberId: string): Promise<RfqRow> {
    return found(await this.database.one(LOCK_RFQ, [id, memberId]));
  }

  /** @throws DomainError sourcing.stale-revision */
  async revise(
    id: string,
    { content, targets, deadline }: RfqText,
    revision: number,
  ): Promise<void> {
    const values = [id, JSON.stringify(content), JSON.stringify(targets), deadline, revision];
    if ((await this.database.execute(REVISE_DRAFT, values)) === 0)
      throw sourcingErrors('stale-revision');
  }

  /** @throws DomainError sourcing.deadline-passed */
  async send(id: string): Promise<void> {
    if ((await this.database.execute(SEND_RFQ, [id])) === 0)
      throw sourcingErrors('deadline-passed');
  }

  /** @throws DomainError sourcing.deadline-passed */
  async amend(id: string, { content, targets, deadline }: RfqText): Promise<void> {
    const values = [id, JSON.stringify(content), JSON.stringify(targets), deadline];
    if ((await this.database.execute(AMEND_RFQ, values)) === 0)
      throw sourcingErrors('deadline-passed');
  }

  /** Keeps a version as it was sent. */
  async keep(rfqId: string, version: number, text: RfqText, summary: string): Promise<void> {
    const { content, deadline } = text;
    await this.database
      .repository(RfqVersionEntity)
      .insert({ rfqId, version, content, deadline: deadline!, summary });
  }

  /** @throws DomainError sourcing.deadline-not-later */
  async extend(id: string, deadline: Date): Promise<void> {
    if ((await this.database.execute(EXTEND_RFQ, [id, deadline])) === 0)
      throw sourcingErrors('deadline-not-later');
  }

  /** Exactly once. @throws DomainError sourcing.not-open */
  async end(id: string, state: RfqEnd, reason: string | null): Promise<void> {
    if ((await this.database.execute(END_RFQ, [id, state, reason])) === 0)
      throw sourcingErrors('not-open');
  }

  /** Returns how many are new. @throws DomainError sourcing.too-many-suppliers */
  async addSuppliers(
    { id, memberId }: Pick<RfqRow, 'id' | 'memberId'>,
    suppliers: readonly Supplier[],
  ): Promise<string[]> {
    const ids = suppliers.map((supplier) => supplier.memberId);
    const reasons = suppliers.map(({ reason }) => reason);
    const added = await this.database.query(ADD_SUPPLIERS, [id, ids, reasons, memberId]);
    const { count } = (await this.database.one(COUNT_SUPPLIERS, [id]))!;
    const max = RFQ_LIMITS.suppliers;
    if (count > max) throw sourcingErrors('too-many-suppliers', { args: { max } });
    return added.map((row) => row.memberId);
  }

  async removeSupplier(rfqId: string, memberId: string): Promise<void> {
    await this.database.repository(RfqInvitationEntity).delete({ rfqId, memberId });
  }

  /** Returns those who are asked once more. @throws DomainError sourcing.deadline-passed */
  async callFinalRound(id: string, until: Date) {
    if ((await this.database.execute(SET_FINAL_DEADLINE, [id, until])) === 0)
      throw sourcingErrors('deadline-passed');
    const rows = await this.database.query(CALL_FINAL_ROUND, [id]);
    return rows.filter(({ called }) => called);
  }

  lastOffersAwaited(id: string) {
    return this.database.query(LAST_OFFERS_AWAITED, [id]);
  }

  /** The end waits; those who bid meanwhile know it. */
  async hold(id: string, invitationIds: readonly string[]): Promise<void> {
    await this.database.execute(SEAT_BIDDERS, [id, invitationIds]);
    await this.database.repository(RfqEntity).update({ id }, { held: true });
  }

  async release(id: string): Promise<void> {
    await this.database.repository(RfqEntity).update({ id }, { held: false });
  }

  /** False when its suppliers were reminded of this deadline before, or it is over. */
  async noteReminded(id: string): Promise<boolean> {
    return (await this.database.execute(NOTE_REMINDED, [id])) > 0;
  }

  /** False when the buyer was told of this deadline before, or it is not over. */
  async noteTold(id: string): Promise<boolean> {
    return (await this.database.execute(NOTE_TOLD, [id])) > 0;
  }

  /** Takes out who cannot be asked now; returns their ids. */
  async leaveOut(id: string): Promise<string[]> {
    return (await this.database.query(LEAVE_OUT, [id])).map(({ memberId }) => memberId);
  }

  /** Asks those who were not asked yet, each once. */
  ask(id: string) {
    return this.database.query(ASK, [id]);
  }

  asked(id: string) {
    return this.database.query(ASKED, [id]);
  }
}

function found(row: RfqRow | null): RfqRow {
  if (!row) throw sourcingErrors('rfq-not-found');
  return row;
}

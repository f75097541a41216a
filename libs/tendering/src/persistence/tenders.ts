import { Injectable } from '@nestjs/common';
import { actingMember } from '@wanchang/membership';
import { Database, mappingConstraints, type Actor } from '@wanchang/platform';
import { tenderWork } from '../access/tendering.policies';
import type { OpenerSide } from '@wanchang/sealed-bids';
import type { ProfileName } from '../domain/legal-profiles';
import { tenderingErrors } from '../domain/tendering.errors';
import { tenderStates, type TenderState } from '../domain/tender.states';
import {
  BIDDERS,
  COMPLETE_TENDER,
  FREEZE_RECORD,
  LIST_TENDER,
  LOCK_TENDER,
  MOVE_TENDER,
  READ_TENDER,
  REVISE_TENDER,
  type TenderRow,
} from './tender.statements';
import { TenderOpenerEntity } from './tender-opener.entity';
import { TenderSignatureEntity } from './tender-signature.entity';
import { TenderEntity } from './tender.entity';

export interface TenderSettings {
  readonly profile: ProfileName;
  readonly publicMoney: boolean;
  /** The unit of the third opener. */
  readonly thirdMemberId: string;
}

/** The rows of tenders: each read is by id and by whom it concerns. */
@Injectable()
export class Tenders {
  constructor(private readonly database: Database) {}

  /** @throws DomainError tendering.tender-not-found, for what does not concern the actor as for none */
  async of(rfqId: string, actor: Actor): Promise<TenderRow> {
    const unit = actingMember.of(actor);
    const member = unit?.hasAccess ? unit.id : null;
    const values = [rfqId, member, tenderWork.refusal(actor) === null];
    const row = await this.database.one(READ_TENDER, values);
    if (!row) throw tenderingErrors('tender-not-found');
    return row;
  }

  /** The same, held for a decision. @throws DomainError tendering.tender-not-found */
  async lock(rfqId: string, actor: Actor): Promise<TenderRow> {
    await this.database.query(LOCK_TENDER, [rfqId]);
    return this.of(rfqId, actor);
  }

  /** For what the product does by itself; null for a tender that is gone. */
  async lockForProduct(rfqId: string): Promise<TenderRow | null> {
    await this.database.query(LOCK_TENDER, [rfqId]);
    return this.database.one(READ_TENDER, [rfqId, null, true]);
  }

  /** The same without being held. */
  forProduct(rfqId: string): Promise<TenderRow | null> {
    return this.database.one(READ_TENDER, [rfqId, null, true]);
  }

  async insert(rfqId: string, memberId: string, settings: TenderSettings): Promise<void> {
    const { profile, publicMoney, thirdMemberId: thirdId } = settings;
    const row = { rfqId, memberId, state: 'preparing', profile, publicMoney, thirdId } as const;
    await this.database.repository(TenderEntity).insert(row);
  }

  /** @throws DomainError tendering.stale-revision */
  async revise(rfqId: string, settings: TenderSettings, revision: number): Promise<void> {
    const { profile, publicMoney, thirdMemberId } = settings;
    const values = [rfqId, profile, publicMoney, thirdMemberId, revision];
    if ((await this.database.execute(REVISE_TENDER, values)) === 0)
      throw tenderingErrors('stale-revision');
  }

  async remove(rfqId: string): Promise<void> {
    await this.database.repository(TenderEntity).delete({ rfqId, state: 'preparing' });
  }

  /** @throws Error when the tender is not in the state that the action starts from */
  async move(rfqId: string, from: TenderState, action: 'send' | 'open'): Promise<void> {
    const to = tenderStates.next(from, action);
    const moved = to && (await this.database.execute(MOVE_TENDER, [rfqId, from, to]));
    if (!moved) throw new Error(`tender ${rfqId} is not ${from} for ${action}`);
  }

  async list(rfqId: string, listHash: string, action: 'list' | 'fail'): Promise<void> {
    await this.database.execute(LIST_TENDER, [rfqId, listHash, tenderStates.next('open', action)]);
  }

  async freezeRecord(rfqId: string, text: string): Promise<void> {
    await this.database.execute(FREEZE_RECORD, [rfqId, text]);
  }

  async complete(rfqId: string): Promise<Date> {
    const row = await this.database.one(COMPLETE_TENDER, [rfqId]);
    if (!row) throw new Error(`tender ${rfqId} is not opened`);
    return row.signedAt;
  }

  bidders(rfqId: string) {
    return this.database.query(BIDDERS, [rfqId]);
  }

  openers(rfqId: string): Promise<TenderOpenerEntity[]> {
    return this.database
      .repository(TenderOpenerEntity)
      .find({ where: { rfqId }, order: { side: 'ASC' } });
  }

  async forgetKey(rfqId: string, side: OpenerSide): Promise<void> {
    await this.database.repository(TenderOpenerEntity).delete({ rfqId, side });
  }

  signatures(rfqId: string): Promise<TenderSignatureEntity[]> {
    return this.database
      .repository(TenderSignatureEntity)
      .find({ where: { rfqId }, order: { signedAt: 'ASC' } });
  }

  /** In the place of the side's key of before. @throws DomainError tendering.one-side-each, .key-used */
  async keepKey(opener: Omit<TenderOpenerEntity, 'madeAt'>): Promise<void> {
    const { rfqId, side } = opener;
    const openers = this.database.repository(TenderOpenerEntity);
    await openers.delete({ rfqId, side });
    await mappingConstraints(
      {
        tender_openers_person_key: () => tenderingErrors('one-side-each'),
        tender_openers_recipient_key: () => tenderingErrors('key-used'),
      },
      () => openers.insert(opener),
    );
  }
}

import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import type { MemberActor } from '@wanchang/membership';
import { column, Database, defineStatement, Facts, Transactional } from '@wanchang/platform';
import { SealedRfqs } from '@wanchang/sourcing';
import type { ObjectionStage } from '../domain/tender';
import { answerDue, awardFrom, objectionStage } from '../domain/tender.rules';
import { tenderingErrors } from '../domain/tendering.errors';
import { ObjectionDeadlines } from '../objection-deadlines';
import { TenderObjectionEntity } from '../persistence/tender-objection.entity';
import { Tenders } from '../persistence/tenders';
import { TenderParties } from '../tender-parties';
import { objectionAnswered, objectionRaised } from '../tendering.facts';

/** Objection $2 to tender $1 has the answer $3 of $4, unless it has one. */
const ANSWER_OBJECTION = defineStatement(
  'tendering.answer-objection',
  { memberId: column.uuid, stage: column.text<ObjectionStage>(), late: column.boolean },
  `UPDATE tender_objections o SET answer = $3, answered_by = $4, answered_at = clock_timestamp()
     FROM sealed_rfq_invitations i
    WHERE o.id = $2 AND o.rfq_id = $1 AND i.id = o.invitation_id AND o.answer IS NULL
   RETURNING i.member_id AS "memberId", o.stage, coalesce(o.answered_at > o.due_at, false) AS late`,
);

/** What bidders object to, and what they are answered: at the opening it goes into the record, after it the award waits. */
@Injectable()
export class ObjectToTender {
  constructor(
    private readonly database: Database,
    private readonly tenders: Tenders,
    private readonly parties: TenderParties,
    private readonly rfqs: SealedRfqs,
    private readonly deadlines: ObjectionDeadlines,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError tendering.tender-not-found, .no-objection-now */
  @Transactional()
  async raise(rfqId: string, text: string, actor: MemberActor): Promise<void> {
    const tender = await this.tenders.lock(rfqId, actor);
    const { invitationId } = tender;
    if (invitationId === null) throw tenderingErrors('tender-not-found');
    const stage = objectionStage(tender);
    if (!stage) throw tenderingErrors('no-objection-now');
    const row = { id: newId(), rfqId, invitationId, stage, text, raisedAt: tender.now };
    const dueAt = answerDue(tender.profile, tender.now);
    await this.database.repository(TenderObjectionEntity).insert({ ...row, dueAt });
    if (dueAt) await this.deadlines.set({ objectionId: row.id, rfqId }, dueAt);
    if (stage === 'result') await this.rfqs.allowAward(rfqId, null);
    const of = { ...this.parties.of(tender), supplierId: actor.member.id, stage, dueAt };
    await this.facts.record(objectionRaised, of, actor);
  }

  /** By the buyer. @throws DomainError tendering.tender-not-found, .objection-not-found */
  @Transactional()
  async answer(rfqId: string, id: string, answer: string, actor: MemberActor): Promise<void> {
    const tender = await this.tenders.lock(rfqId, actor);
    if (tender.role !== 'buyer') throw tenderingErrors('objection-not-found');
    const values = [rfqId, id, answer, actor.personName];
    const answered = await this.database.one(ANSWER_OBJECTION, values);
    if (!answered) throw tenderingErrors('objection-not-found');
    await this.deadlines.cancel(id);
    const now = await this.tenders.of(rfqId, actor);
    if (now.signedAt) await this.rfqs.allowAward(rfqId, awardFrom(now, now.signedAt));
    const { memberId: supplierId, late } = answered;
    const of = { ...this.parties.of(tender), supplierId, late };
    await this.facts.record(objectionAnswered, of, actor);
  }
}

import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import type { MemberActor } from '@wanchang/membership';
import { Database, defineStatement, Facts, Transactional } from '@wanchang/platform';
import { sourcingErrors } from '../domain/sourcing.errors';
import { RfqAnswerEntity } from '../persistence/rfq-answer.entity';
import { Rfqs } from '../persistence/rfqs';
import { supplierToldOfAnswer } from '../invitation.facts';
import { answerPublished } from '../rfq.facts';

/** Question $1 about request $2 has the answer $3, unless it has one. */
const SETTLE_QUESTION = defineStatement(
  'sourcing.settle-question',
  {},
  `UPDATE rfq_questions q SET answer_id = $3 FROM rfq_invitations i
    WHERE q.id = $1 AND i.id = q.invitation_id AND i.rfq_id = $2 AND q.answer_id IS NULL`,
);

export interface PublishedAnswer {
  /** Null: the buyer adds something that nobody asked. */
  readonly questionId: string | null;
  /** As all read it: the buyer’s words, so that it does not tell who asked. */
  readonly question: string;
  readonly answer: string;
}

/** Answers a question before all suppliers, without saying whose it was. */
@Injectable()
export class PublishAnswer {
  constructor(
    private readonly database: Database,
    private readonly rfqs: Rfqs,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError sourcing.rfq-not-found, .not-open, .question-not-found */
  @Transactional()
  async execute(
    rfqId: string,
    { questionId, question, answer }: PublishedAnswer,
    actor: MemberActor,
  ): Promise<void> {
    const { state, memberId, number, content } = await this.rfqs.lock(rfqId, actor.member.id);
    if (state !== 'open') throw sourcingErrors('not-open');
    const id = newId();
    await this.database.repository(RfqAnswerEntity).insert({ id, rfqId, question, answer });
    if (questionId !== null) {
      const settled = await this.database.execute(SETTLE_QUESTION, [questionId, rfqId, id]);
      if (settled === 0) throw sourcingErrors('question-not-found');
    }
    const { title } = content;
    await this.facts.record(answerPublished, { rfqId, memberId, number, title }, actor);
    const asked = await this.rfqs.asked(rfqId);
    const told = asked.filter((supplier) => supplier.state !== 'declined');
    await this.facts.recordAll(
      supplierToldOfAnswer,
      told.map((supplier) => ({ ...supplier, number, title })),
      actor,
    );
  }
}

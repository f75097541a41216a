import { Injectable } from '@nestjs/common';
import { isId } from '@wanchang/kernel';
import { MemberDirectory, type MemberActor } from '@wanchang/membership';
import { Database, decodeCursor, toPage, type Page } from '@wanchang/platform';
import { rfqStates, type RfqState } from '../domain/rfq';
import { RfqAnswerEntity } from '../persistence/rfq-answer.entity';
import type { RfqRow } from '../persistence/rfq.statements';
import { Rfqs } from '../persistence/rfqs';
import type { RfqAction, RfqDto, RfqSummaryDto } from './answers/rfq.dto';
import { LIST_RFQS, QUESTIONS_OF_RFQ, SUPPLIERS_OF_RFQ } from './rfq-rows.statements';

export interface RfqFilter {
  readonly state?: RfqState;
  readonly q?: string;
  readonly cursor?: string;
  readonly limit: number;
}

/** Requests for their buyer. */
@Injectable()
export class ShowRfq {
  constructor(
    private readonly database: Database,
    private readonly rfqs: Rfqs,
    private readonly members: MemberDirectory,
  ) {}

  async list(
    { state, q, cursor, limit }: RfqFilter,
    actor: MemberActor,
  ): Promise<Page<RfqSummaryDto>> {
    const [before] = decodeCursor(cursor, [isId]) ?? [null];
    const values = [actor.member.id, state ?? null, q || null, before, limit + 1, null];
    const rows = await this.database.query(LIST_RFQS, values);
    return toPage(
      rows,
      limit,
      ({ id }) => [id],
      (row) => row,
    );
  }

  /** @throws DomainError sourcing.rfq-not-found */
  async execute(rfqId: string, actor: MemberActor): Promise<RfqDto> {
    const rfq = await this.rfqs.own(rfqId, actor.member.id);
    const one = [actor.member.id, null, null, null, 1, rfqId];
    const [[summary], suppliers, questions, answers] = await Promise.all([
      this.database.query(LIST_RFQS, one),
      this.database.query(SUPPLIERS_OF_RFQ, [rfqId]),
      this.database.query(QUESTIONS_OF_RFQ, [rfqId]),
      this.database
        .repository(RfqAnswerEntity)
        .find({ where: { rfqId }, order: { publishedAt: 'ASC' } }),
    ]);
    const refs = await this.members.refs(suppliers.map(({ memberId }) => memberId));
    const named = <Row extends { memberId: string }>({ memberId, ...row }: Row) => ({
      ...{ ...row, member: refs.get(memberId)! },
    });
    const {
      demandId,
      content,
      version,
      revision,
      closeReason,
      sentAt,
      held,
      finalDeadline,
      sealed,
    } = rfq;
    return {
      ...{ ...summary!, demandId, content, version, revision, closeReason, sentAt },
      ...{ held, finalDeadline, sealed },
      targets: Object.entries(rfq.targets).map(([no, price]) => ({ no: Number(no), price })),
      rates: Object.entries(rfq.rates).map(([currency, rate]) => ({ currency, rate })),
      suppliers: suppliers.map(named),
      questions: questions.map(named),
      answers: answers.map(({ question, answer, publishedAt }) => ({
        question,
        answer,
        publishedAt,
      })),
      actions: actionsOf(rfq, suppliers),
    };
  }
}

function actionsOf(
  { state, deadline, finalDeadline, held, now, sealed, awardFrom }: RfqRow,
  suppliers: readonly { state: string }[],
): RfqAction[] {
  if (state === 'draft') return ['revise', 'send'];
  if (!rfqStates.next(state, 'close')) return [];
  if (held) return [];
  const isOver = deadline !== null && deadline <= now;
  if (finalDeadline !== null)
    return finalDeadline <= now ? ['final-round', 'award', 'close'] : ['close'];
  const allAnswered = suppliers.every((each) => each.state !== 'asked');
  const mayAward = sealed ? awardFrom !== null && awardFrom <= now : isOver || allAnswered;
  return [
    ...(isOver ? [] : (['amend'] as const)),
    ...(isOver && !sealed ? (['final-round'] as const) : []),
    ...(isOver && sealed ? [] : (['extend'] as const)),
    ...(mayAward ? (['award'] as const) : []),
    'close',
  ];
}

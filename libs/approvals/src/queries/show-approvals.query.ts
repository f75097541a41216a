import { Injectable } from '@nestjs/common';
import { isId, localised, type Locale } from '@wanchang/kernel';
import type { MemberActor } from '@wanchang/membership';
import { Database, decodeCursor, toPage, type Page } from '@wanchang/platform';
import { approvalsErrors } from '../domain/approvals.errors';
import type { ApprovalEntity } from '../persistence/approval.entity';
import { Approvals } from '../persistence/approvals';
import type { ApprovalDto, ApprovalStep, ApprovalSummaryDto } from './answers/approval.dto';
import { HISTORY, LIST_APPROVALS, type ApprovalRow, type Box } from './approval-rows.statements';

export interface ApprovalFilter {
  readonly box: Box;
  readonly subjectId?: string;
  readonly cursor?: string;
  readonly limit: number;
}

/** Approvals of one's unit, for its people alone. */
@Injectable()
export class ShowApprovals {
  constructor(
    private readonly database: Database,
    private readonly approvals: Approvals,
  ) {}

  async list(
    { box, subjectId, cursor, limit }: ApprovalFilter,
    { member, personId, locale }: MemberActor,
  ): Promise<Page<ApprovalSummaryDto>> {
    const [before] = decodeCursor(cursor, [isId]) ?? [null];
    const values = [member.id, personId, box, subjectId ?? null, before, limit + 1, null];
    const rows = await this.database.query(LIST_APPROVALS, values);
    return toPage(
      rows,
      limit,
      ({ id }) => [id],
      (row) => toSummary(row, locale),
    );
  }

  /** @throws DomainError approvals.approval-not-found */
  async execute(id: string, actor: MemberActor): Promise<ApprovalDto> {
    const approval = await this.approvals.own(id, actor.member.id);
    const values = [actor.member.id, actor.personId, 'all', null, null, 1, id];
    const row = await this.database.one(LIST_APPROVALS, values);
    if (!row) throw approvalsErrors('approval-not-found');
    const { content, contentHash, remindedAt } = approval;
    const text = (of: { zh: string; en: string }) => localised(of, actor.locale);
    const deciders = row.mine ? await this.approvals.deciders(id) : [];
    const mine = deciders.find(({ personId }) => personId === actor.personId);
    return {
      ...toSummary(row, actor.locale),
      ...{ contentHash, remindedAt },
      parts: content.parts.map(({ unit, total, lines, terms }) => ({
        ...{ unit: text(unit), total, lines },
        terms: terms.map(({ label, value }) => ({ label: text(label), value: text(value) })),
      })),
      differences: content.differences.map(({ label, before, after }) => ({
        ...{ label: text(label), before: before && text(before), after: after && text(after) },
      })),
      history: await this.database.query(HISTORY, [id]),
      inPlaceOf: mine && mine.forPersonId !== mine.personId ? mine.forName : null,
      actions: actionsOf(approval, row, actor),
    };
  }
}

function toSummary({ closing, refusal, ...row }: ApprovalRow, locale: Locale): ApprovalSummaryDto {
  return { ...row, reason: closing ? localised(closing, locale) : refusal };
}

function actionsOf(
  { state, submittedBy }: ApprovalEntity,
  { mine }: ApprovalRow,
  { personId, member }: MemberActor,
): ApprovalStep[] {
  if (state !== 'waiting') return [];
  const administers = member.role === 'administrator';
  const own = submittedBy === personId || administers;
  return [
    ...(mine ? (['approve', 'refuse'] as const) : []),
    ...(own ? (['withdraw', 'remind'] as const) : []),
    ...(administers ? (['reassign'] as const) : []),
  ];
}

import { Injectable } from '@nestjs/common';
import { isId } from '@wanchang/kernel';
import { MemberDirectory, type MemberActor } from '@wanchang/membership';
import { Database, decodeCursor, isInstant, toPage, type Page } from '@wanchang/platform';
import type { InvitationRow } from '../persistence/invitation.statements';
import { Invitations } from '../persistence/invitations';
import { RfqAnswerEntity } from '../persistence/rfq-answer.entity';
import type {
  InvitationAction,
  RfqInvitationDto,
  RfqInvitationSummaryDto,
} from './answers/invitation.dto';
import { LIST_INVITATIONS, NEWEST_CHANGES, OWN_QUESTIONS } from './rfq-rows.statements';

export interface InvitationFilter {
  /** True: may still be answered; false: over. */
  readonly open?: boolean;
  readonly cursor?: string;
  readonly limit: number;
}

/** Requests as one supplier sees them: nothing in it comes from, or counts, any other supplier. */
@Injectable()
export class ShowInvitation {
  constructor(
    private readonly database: Database,
    private readonly invitations: Invitations,
    private readonly members: MemberDirectory,
  ) {}

  async list(
    { open, cursor, limit }: InvitationFilter,
    actor: MemberActor,
  ): Promise<Page<RfqInvitationSummaryDto>> {
    const [at, id] = decodeCursor(cursor, [isInstant, isId]) ?? [null, null];
    const values = [actor.member.id, open ?? null, at, id, limit + 1];
    const rows = await this.database.query(LIST_INVITATIONS, values);
    const refs = await this.members.refs(rows.map(({ buyerId }) => buyerId));
    return toPage(
      rows,
      limit,
      (row) => [row.askedAt.toISOString(), row.id],
      ({ buyerId, ...row }) => ({ ...row, buyer: refs.get(buyerId)! }),
    );
  }

  /** @throws DomainError sourcing.invitation-not-found */
  async execute(id: string, actor: MemberActor): Promise<RfqInvitationDto> {
    const row = await this.invitations.own(id, actor.member.id);
    const { rfqId, buyerId, content, version, sealed } = row;
    const [buyer, quotes, answers, questions, changes] = await Promise.all([
      this.members.ref(buyerId),
      this.invitations.quotes(id),
      this.database
        .repository(RfqAnswerEntity)
        .find({ where: { rfqId }, order: { publishedAt: 'ASC' } }),
      this.database.query(OWN_QUESTIONS, [id, actor.member.id]),
      this.database.one(NEWEST_CHANGES, [rfqId]),
    ]);
    return {
      ...summaryOf(row),
      ...{ rfqId, sealed, buyer: buyer!, content, version, answer: row.answer, draft: row.draft },
      dealRoomId: row.dealRoomId,
      changes: version > 1 ? (changes?.summary ?? '').split(' ').filter(Boolean) : [],
      quotes: quotes.map((quote) => ({
        ...{ no: quote.no, rfqVersion: quote.rfqVersion, content: quote.content },
        ...{ byName: quote.personName, sentAt: quote.createdAt },
      })),
      answers: answers.map(({ question, answer, publishedAt }) => ({
        question,
        answer,
        publishedAt,
      })),
      myQuestions: questions.map(({ question }) => question),
      actions: actionsOf(row),
    };
  }
}

function summaryOf(row: InvitationRow): Omit<RfqInvitationSummaryDto, 'buyer'> {
  const { id, number, content, rfqState, state, outcome, deadline, now, askedAt, final } = row;
  return {
    ...{ id, number, title: content.title, rfqState, state, outcome, deadline, askedAt },
    ended: deadline <= now,
    final,
    outdated: isOutdated(row),
  };
}

function isOutdated({ state, rfqState, lastVersion, version, sealed }: InvitationRow): boolean {
  return !sealed && state === 'quoted' && rfqState === 'open' && lastVersion < version;
}

function actionsOf({
  rfqState,
  deadline,
  now,
  state,
  final,
  buyerActive,
}: InvitationRow): InvitationAction[] {
  if (rfqState !== 'open' || deadline <= now || !buyerActive) return [];
  if (final !== null) return ['quote'];
  return state === 'quoted' ? ['quote', 'withdraw', 'ask'] : ['quote', 'decline', 'ask'];
}

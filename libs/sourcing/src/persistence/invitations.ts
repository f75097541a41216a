import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { Database, type Actor } from '@wanchang/platform';
import type { InvitationState, QuoteContent } from '../domain/quote';
import { RFQ_LIMITS } from '../domain/rfq';
import { sourcingErrors } from '../domain/sourcing.errors';
import {
  ANSWER_INVITATION,
  LOCK_INVITATION,
  READ_INVITATION,
  SEEN,
  SEND_QUOTE,
  type InvitationRow,
} from './invitation.statements';
import { QuoteEntity } from './quote.entity';
import { RfqInvitationEntity } from './rfq-invitation.entity';
import { RfqQuestionEntity } from './rfq-question.entity';

/** What a supplier has with a request: the invitation and the versions of its quote. */
@Injectable()
export class Invitations {
  constructor(private readonly database: Database) {}

  /** @throws DomainError sourcing.invitation-not-found, for another unit's as for none */
  async own(id: string, memberId: string): Promise<InvitationRow> {
    return found(await this.database.one(READ_INVITATION, [id, memberId]));
  }

  /**
   * Held for an answer. It is read by a second statement, because the one that waits keeps looking at older rows.
   * @throws DomainError sourcing.invitation-not-found
   */
  async lock(id: string, memberId: string): Promise<InvitationRow> {
    await this.database.query(LOCK_INVITATION, [id, memberId]);
    return this.own(id, memberId);
  }

  /**
   * The next version, accepted by the clock of the database in this very statement.
   * @throws DomainError sourcing.deadline-passed, .too-many-quotes
   */
  async sendQuote(
    { id, lastNo, version }: InvitationRow,
    content: QuoteContent,
    { personId, personName }: Actor,
  ): Promise<number> {
    if (lastNo >= RFQ_LIMITS.quoteVersions) throw sourcingErrors('too-many-quotes');
    const values = [id, lastNo + 1, version, JSON.stringify(content), content.validUntil];
    const sent = await this.database.one(SEND_QUOTE, [...values, personId, personName]);
    if (!sent) throw sourcingErrors('deadline-passed');
    return sent.no;
  }

  /** @throws DomainError sourcing.deadline-passed */
  async answer(id: string, state: InvitationState, answer: string | null): Promise<void> {
    if ((await this.database.execute(ANSWER_INVITATION, [id, state, answer])) === 0)
      throw sourcingErrors('deadline-passed');
  }

  async saveDraft(id: string, draft: QuoteContent): Promise<void> {
    await this.database.repository(RfqInvitationEntity).update({ id }, { draft });
  }

  async seen(id: string, memberId: string): Promise<void> {
    await this.database.execute(SEEN, [id, memberId]);
  }

  /** Its versions, the newest first. */
  quotes(invitationId: string): Promise<QuoteEntity[]> {
    return this.database
      .repository(QuoteEntity)
      .find({ where: { invitationId }, order: { no: 'DESC' } });
  }

  async ask(invitationId: string, question: string): Promise<string> {
    const id = newId();
    await this.database.repository(RfqQuestionEntity).insert({ id, invitationId, question });
    return id;
  }
}

function found(row: InvitationRow | null): InvitationRow {
  if (!row) throw sourcingErrors('invitation-not-found');
  return row;
}

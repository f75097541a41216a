import { Injectable } from '@nestjs/common';
import { RecheckApprovals } from '@wanchang/approvals';
import { MemberDirectory, type MemberActor } from '@wanchang/membership';
import { Facts, Transactional } from '@wanchang/platform';
import type { QuoteContent } from '../domain/quote';
import { normaliseQuote, quoteProblems } from '../domain/quote.rules';
import { sourcingErrors } from '../domain/sourcing.errors';
import { assertNotSealed, assertOpen } from '../invitation-open';
import type { InvitationRow } from '../persistence/invitation.statements';
import { Invitations } from '../persistence/invitations';
import { invitationDeclined, questionAsked, quoteSent, quoteWithdrawn } from '../invitation.facts';

/** What a supplier does about a request, until its deadline by the clock of the database. */
@Injectable()
export class AnswerInvitation {
  constructor(
    private readonly invitations: Invitations,
    private readonly members: MemberDirectory,
    private readonly facts: Facts,
    private readonly approvals: RecheckApprovals,
  ) {}

  /**
   * The first version of a quote, or the next. Returns its number.
   * @param seen the version of the request that the supplier has before it
   * @throws DomainError sourcing.invitation-not-found, .not-open, .buyer-not-active, .deadline-passed, .sealed-only, .quote-outdated, .quote-invalid
   */
  @Transactional()
  async quote(id: string, given: QuoteContent, seen: number, actor: MemberActor): Promise<number> {
    const row = await this.invitations.lock(id, actor.member.id);
    assertOpen(row);
    assertNotSealed(row);
    const { version, content, deadline } = row;
    if (seen !== version) throw sourcingErrors('quote-outdated', { args: { version } });
    const quote = normaliseQuote(given);
    const fields = quoteProblems(quote, content, deadline);
    if (fields.length > 0)
      throw sourcingErrors('quote-invalid', { args: { count: fields.length }, fields });
    const no = await this.invitations.sendQuote(row, quote, actor);
    await this.invitations.answer(id, 'quoted', null);
    await this.approvals.soon(row.rfqId);
    await this.facts.record(quoteSent, await this.of(row), actor);
    return no;
  }

  /** @throws DomainError sourcing.invitation-not-found, .not-open, .already-quoted, .deadline-passed */
  @Transactional()
  async decline(id: string, reason: string, actor: MemberActor): Promise<void> {
    const row = await this.invitations.lock(id, actor.member.id);
    assertOpen(row);
    if (row.state === 'quoted') throw sourcingErrors('already-quoted');
    await this.invitations.answer(id, 'declined', reason);
    await this.facts.record(invitationDeclined, await this.of(row), actor);
  }

  /** @throws DomainError sourcing.invitation-not-found, .not-open, .in-final-round, .no-quote, .deadline-passed */
  @Transactional()
  async withdraw(id: string, reason: string, actor: MemberActor): Promise<void> {
    const row = await this.invitations.lock(id, actor.member.id);
    assertOpen(row);
    if (row.final !== null) throw sourcingErrors('in-final-round');
    if (row.state !== 'quoted') throw sourcingErrors('no-quote');
    await this.invitations.answer(id, 'withdrawn', reason);
    await this.approvals.soon(row.rfqId);
    await this.facts.record(quoteWithdrawn, await this.of(row), actor);
  }

  /** The buyer alone reads it. @throws DomainError sourcing.invitation-not-found, .not-open, .deadline-passed */
  @Transactional()
  async ask(id: string, question: string, actor: MemberActor): Promise<void> {
    const row = await this.invitations.lock(id, actor.member.id);
    assertOpen(row);
    if (row.final !== null) throw sourcingErrors('in-final-round');
    await this.invitations.ask(id, question);
    await this.facts.record(questionAsked, await this.of(row), actor);
  }

  private async of({ id, rfqId, buyerId, number, content, memberId }: InvitationRow) {
    const { nameZh, nameEn } = (await this.members.ref(memberId))!;
    return {
      ...{ invitationId: id, supplierId: memberId, supplier: { zh: nameZh, en: nameEn ?? nameZh } },
      ...{ rfqId, memberId: buyerId, number, title: content.title },
    };
  }
}

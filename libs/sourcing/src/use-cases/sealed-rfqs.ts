import { Injectable } from '@nestjs/common';
import { DomainError } from '@wanchang/kernel';
import { Database, RecordsNothing, validated } from '@wanchang/platform';
import type { QuoteContent } from '../domain/quote';
import { normaliseQuote, quoteProblems } from '../domain/quote.rules';
import type { RfqContent } from '../domain/rfq';
import { sourcingErrors } from '../domain/sourcing.errors';
import { assertOpen } from '../invitation-open';
import type { InvitationRow } from '../persistence/invitation.statements';
import { Invitations } from '../persistence/invitations';
import { QuoteEntity } from '../persistence/quote.entity';
import { RfqEntity } from '../persistence/rfq.entity';
import type { RfqRow } from '../persistence/rfq.statements';
import { Rfqs } from '../persistence/rfqs';
import { QuoteInputDto } from '../quote-input';

/** A quote that was sealed until now. */
export interface OpenedQuote {
  readonly invitationId: string;
  readonly rfqVersion: number;
  readonly content: QuoteContent;
  readonly personId: string;
  readonly personName: string;
  readonly receivedAt: Date;
}

/**
 * What a library above, which seals and opens, needs of a request: it is sealed as a draft, answered without a price, and
 * takes its quotes when they are opened. From then on they are quotes like any other.
 */
@Injectable()
@RecordsNothing('whoever seals, opens and records it says so')
export class SealedRfqs {
  constructor(
    private readonly database: Database,
    private readonly rfqs: Rfqs,
    private readonly invitations: Invitations,
  ) {}

  /** A draft, held. @throws DomainError sourcing.rfq-not-found, .already-sent */
  async lockDraft(rfqId: string, memberId: string): Promise<RfqRow> {
    const rfq = await this.rfqs.lock(rfqId, memberId);
    if (rfq.state !== 'draft') throw sourcingErrors('already-sent');
    return rfq;
  }

  /** Of a draft that is held. @param noticeDays that suppliers have after an amendment; null: quotes are open again */
  async mark(rfqId: string, noticeDays: number | null): Promise<void> {
    const row = noticeDays === null ? { sealed: false } : { sealed: true, noticeDays };
    await this.database.repository(RfqEntity).update({ id: rfqId }, row);
  }

  /**
   * An open invitation, held with its request until the transaction ends.
   * @throws DomainError sourcing.invitation-not-found, .not-open, .deadline-passed, .buyer-not-active
   */
  async lockInvitation(id: string, memberId: string): Promise<InvitationRow> {
    const row = await this.invitations.lock(id, memberId);
    assertOpen(row);
    return row;
  }

  /** Its unit has answered. @throws DomainError sourcing.deadline-passed */
  async noteQuoted(invitationId: string): Promise<void> {
    await this.invitations.answer(invitationId, 'quoted', null);
  }

  /** Null for what is no quote for this request, whatever it is. */
  async read(
    value: unknown,
    request: Pick<RfqContent, 'lines' | 'validityDays'>,
    deadline: Date,
  ): Promise<QuoteContent | null> {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    try {
      const quote = normaliseQuote(await validated(QuoteInputDto, value));
      return quoteProblems(quote, request, deadline).length === 0 ? quote : null;
    } catch (error) {
      if (error instanceof DomainError) return null;
      throw error;
    }
  }

  async enter(quotes: readonly OpenedQuote[]): Promise<void> {
    const rows = quotes.map(({ receivedAt, ...quote }) => ({
      ...{ ...quote, no: 1, validUntil: new Date(quote.content.validUntil), createdAt: receivedAt },
    }));
    if (rows.length > 0) await this.database.repository(QuoteEntity).insert(rows);
  }

  /** @param from null: not until it is said again */
  async allowAward(rfqId: string, from: Date | null): Promise<void> {
    await this.database.repository(RfqEntity).update({ id: rfqId }, { awardFrom: from });
  }
}

import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { RecordsNothing } from '@wanchang/platform';
import type { QuoteContent } from '../domain/quote';
import { Invitations } from '../persistence/invitations';
import { readQuoteSheet } from '../sheets/quote-sheet';
import { SaveQuoteDraft } from './save-quote-draft';

const DAY_MS = 24 * 3600 * 1000;

/** A supplier's sheet becomes the draft of its quote: prices of the sheet, terms as they were. */
@Injectable()
@RecordsNothing('a draft is nobody’s business but its unit’s')
export class ReadQuoteSheet {
  constructor(
    private readonly invitations: Invitations,
    private readonly save: SaveQuoteDraft,
  ) {}

  /** @throws DomainError sourcing.invitation-not-found, .not-open, .sheet-without-columns, .sheet-unreadable */
  async execute(id: string, bytes: Buffer, actor: MemberActor): Promise<void> {
    const { content, draft, deadline } = await this.invitations.own(id, actor.member.id);
    const lines = await readQuoteSheet(bytes, content);
    const [sent] = await this.invitations.quotes(id);
    const holds = deadline.getTime() + (content.validityDays + 1) * DAY_MS;
    const blank: QuoteContent = {
      ...{ currency: content.currency, priceIncludesTax: content.taxBasis === 'included' },
      ...{ taxRate: '13', freight: '0', paymentTerms: '', note: '', lines: [] },
      validUntil: new Date(holds).toISOString(),
    };
    await this.save.execute(id, { ...(draft ?? sent?.content ?? blank), lines }, actor);
  }
}

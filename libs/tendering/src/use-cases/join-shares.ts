import { Injectable } from '@nestjs/common';
import { Deadlines, Facts, uncleanPath, type Actor } from '@wanchang/platform';
import {
  filesIn,
  openWithAny,
  readEnvelope,
  SealedBidError,
  type FileInQuote,
  type OpenedShare,
} from '@wanchang/sealed-bids';
import { SealedRfqs } from '@wanchang/sourcing';
import type { OpeningProblem } from '../domain/opening';
import { readPayload } from '../domain/payload';
import type { OpenedQuoteEntity } from '../persistence/opened-quote.entity';
import type { SealedRow } from '../persistence/sealed-quote.statements';
import { SealedQuotes } from '../persistence/sealed-quotes';
import type { TenderRow } from '../persistence/tender.statements';
import { Tenders } from '../persistence/tenders';
import { TenderParties } from '../tender-parties';
import { tenderOpened } from '../tendering.facts';
import { readFileMarks } from '../tendering.jobs';

type Opened = Omit<OpenedQuoteEntity, 'openedAt'>;

/** Opens what shares of two sides open; what was sealed becomes an ordinary quote of its request. */
@Injectable()
export class JoinShares {
  constructor(
    private readonly tenders: Tenders,
    private readonly quotes: SealedQuotes,
    private readonly parties: TenderParties,
    private readonly rfqs: SealedRfqs,
    private readonly deadlines: Deadlines,
    private readonly facts: Facts,
  ) {}

  /** What is not opened yet, of a tender that is held. A third side's shares can open what two could not. */
  async execute(tender: TenderRow, actor: Actor): Promise<void> {
    const { rfqId, state } = tender;
    const shares = await this.quotes.sharesByQuote(rfqId);
    const all = await this.quotes.all(rfqId);
    const waiting = all.filter(({ id, outcome }) => shares.has(id) && outcome !== 'opened');
    const results: Opened[] = [];
    for (const quote of waiting)
      results.push(await this.open(tender, quote, shares.get(quote.id)!));
    await this.quotes.keepOpened(results);
    const byId = new Map(waiting.map((quote) => [quote.id, quote]));
    const opened = results.flatMap(({ sealedQuoteId, content }) => {
      const { invitationId, rfqVersion, personId, personName, receivedAt } =
        byId.get(sealedQuoteId)!;
      const row = { invitationId, rfqVersion, personId, personName, receivedAt };
      return content ? [{ ...row, content }] : [];
    });
    await this.rfqs.enter(opened);
    if (state === 'listed') await this.tenders.move(rfqId, state, 'open');
    await this.deadlines.set(readFileMarks, rfqId, 'now', { rfqId });
    const of = await this.parties.withBidders(tender);
    const unreadable = results.length - opened.length;
    await this.facts.record(tenderOpened, { ...of, opened: opened.length, unreadable }, actor);
  }

  private async open(
    { content, deadline }: TenderRow,
    { id, envelope }: SealedRow,
    shares: readonly OpenedShare[],
  ): Promise<Opened> {
    const unreadable = (why: OpeningProblem, device: string | null = null): Opened => ({
      ...{ sealedQuoteId: id, outcome: 'unreadable', why, content: null, device, files: [] },
    });
    const sealed = readEnvelope(envelope);
    let value: unknown;
    try {
      value = await openWithAny(sealed, shares);
    } catch (error) {
      if (error instanceof SealedBidError) return unreadable('shares');
      throw error;
    }
    // No request that was checked brought it: what PostgreSQL cannot keep would hold up the opening of all.
    if (uncleanPath(value) !== null) return unreadable('invalid');
    const payload = readPayload(value);
    const quote = await this.rfqs.read(payload.quote, content, deadline!);
    // A quote that says something else of its files than its envelope does is none that anybody could verify.
    const files: FileInQuote[] | null = filesIn(value, sealed.files ?? []);
    if (!quote || !files) return unreadable('invalid', payload.device);
    return {
      ...{ sealedQuoteId: id, outcome: 'opened', why: '', content: quote, device: payload.device },
      files,
    };
  }
}

import { Injectable } from '@nestjs/common';
import { Facts, Transactional, type Actor } from '@wanchang/platform';
import { assertShare, readEnvelope, SealedBidError } from '@wanchang/sealed-bids';
import { tenderingErrors } from '../domain/tendering.errors';
import { holdingOpening, isOver, isOpenedByEnough, mayOpen } from '../domain/tender.rules';
import { SealedQuotes } from '../persistence/sealed-quotes';
import type { TenderRow } from '../persistence/tender.statements';
import { Tenders } from '../persistence/tenders';
import { TenderParties } from '../tender-parties';
import { openingBegun, sharesGiven } from '../tendering.facts';
import { JoinShares } from './join-shares';
import { PublishList } from './publish-list';

/** A sealed quote for an opener. */
export interface Ciphertext {
  readonly id: string;
  readonly hash: string;
  readonly envelope: string;
}

export interface GivenShare {
  readonly quoteId: string;
  /** Null: the opener's key does not open it. */
  readonly share: string | null;
}

/** Two openers of different sides open, each in a browser of their own. */
@Injectable()
export class OpenTender {
  constructor(
    private readonly tenders: Tenders,
    private readonly quotes: SealedQuotes,
    private readonly parties: TenderParties,
    private readonly publish: PublishList,
    private readonly join: JoinShares,
    private readonly facts: Facts,
  ) {}

  /**
   * Hands out the ciphertexts: to openers alone, and not before the deadline by the clock of the database.
   * @throws DomainError tendering.tender-not-found, .not-an-opener, .opener-taken, .deadline-not-reached, .nothing-to-open, .objections-before-opening, .already-opened
   */
  @Transactional()
  async begin(rfqId: string, actor: Actor): Promise<Ciphertext[]> {
    await this.publish.execute(rfqId);
    const tender = await this.tenders.lock(rfqId, actor);
    const { side } = await this.parties.opener(tender, actor);
    assertOpenable(tender);
    await this.facts.record(openingBegun, { ...this.parties.of(tender), side }, actor);
    return this.quotes.toOpen(rfqId);
  }

  /**
   * Takes a side's shares, all or none. With those of a second side everything opens by itself.
   * @throws DomainError as `begin`; tendering.shares-incomplete, .share-wrong
   */
  @Transactional()
  async give(rfqId: string, shares: readonly GivenShare[], actor: Actor): Promise<void> {
    const tender = await this.tenders.lock(rfqId, actor);
    const { side, recipient } = await this.parties.opener(tender, actor);
    assertOpenable(tender);
    const given = new Map(shares.map(({ quoteId, share }) => [quoteId, share]));
    const ciphertexts = await this.quotes.toOpen(rfqId);
    const isWhole = ciphertexts.length === given.size && shares.length === given.size;
    if (!isWhole || !ciphertexts.every(({ id }) => given.has(id)))
      throw tenderingErrors('shares-incomplete');
    const wrong = ciphertexts.filter(({ id, envelope }) => {
      const share = given.get(id) ?? null;
      return share !== null && !isShareOf(envelope, recipient, share);
    });
    if (wrong.length > 0) throw tenderingErrors('share-wrong', { args: { count: wrong.length } });
    const rows = shares.map(({ quoteId, share }) => ({ sealedQuoteId: quoteId, share }));
    await this.quotes.keepShares(rfqId, side, rows);
    const of = await this.parties.withBidders(tender);
    await this.facts.record(sharesGiven, { ...of, side }, actor);
    if (isOpenedByEnough([...tender.opened, side])) await this.join.execute(tender, actor);
  }
}

function assertOpenable(tender: TenderRow): void {
  if (tender.state === 'failed' || !tender.rfqOpen) throw tenderingErrors('nothing-to-open');
  if (tender.state === 'preparing' || !isOver(tender))
    throw tenderingErrors('deadline-not-reached');
  const held = holdingOpening(tender);
  if (held > 0) throw tenderingErrors('objections-before-opening', { args: { count: held } });
  if (!mayOpen(tender, tender.role)) throw tenderingErrors('already-opened');
}

function isShareOf(envelope: string, recipient: string, share: string): boolean {
  try {
    assertShare(readEnvelope(envelope), { recipient, share });
    return true;
  } catch (error) {
    if (error instanceof SealedBidError) return false;
    throw error;
  }
}

import { Injectable } from '@nestjs/common';
import { Deadlines, Facts, Transactional } from '@wanchang/platform';
import { listHash } from '@wanchang/sealed-bids';
import { LEGAL_PROFILES } from '../domain/legal-profiles';
import { SealedQuotes } from '../persistence/sealed-quotes';
import { Tenders } from '../persistence/tenders';
import { TenderParties } from '../tender-parties';
import { listPublished, tenderFailed } from '../tendering.facts';
import { publishList } from '../tendering.jobs';

/** At the deadline the list of hashes stands, once: no quote can be added, changed or left out from then on. */
@Injectable()
export class PublishList {
  constructor(
    private readonly tenders: Tenders,
    private readonly quotes: SealedQuotes,
    private readonly parties: TenderParties,
    private readonly deadlines: Deadlines,
    private readonly facts: Facts,
  ) {}

  /** Nothing happens before the deadline, nor a second time. With too few quotes nothing is ever opened. */
  @Transactional()
  async execute(rfqId: string): Promise<void> {
    const tender = await this.tenders.lockForProduct(rfqId);
    if (tender?.state !== 'open' || !tender.rfqOpen) return;
    if (tender.deadline! > tender.now) {
      await this.deadlines.set(publishList, rfqId, tender.deadline!, { rfqId });
      return;
    }
    const listed = await this.quotes.listed(rfqId);
    const count = listed.filter(({ rfqVersion }) => rfqVersion === tender.version).length;
    const isEnough = count >= LEGAL_PROFILES[tender.profile].fewest;
    const hash = listHash(listed.map((quote) => quote.hash));
    await this.tenders.list(rfqId, hash, isEnough ? 'list' : 'fail');
    const of = { ...(await this.parties.withBidders(tender)), count, listHash: hash };
    await this.facts.record(isEnough ? listPublished : tenderFailed, of, null);
  }
}

import { Injectable } from '@nestjs/common';
import { MemberDirectory } from '@wanchang/membership';
import type { Actor } from '@wanchang/platform';
import type { OpenerSide } from '@wanchang/sealed-bids';
import { sideOf } from './domain/tender';
import { tenderingErrors } from './domain/tendering.errors';
import type { TenderOpenerEntity } from './persistence/tender-opener.entity';
import type { TenderRow } from './persistence/tender.statements';
import { Tenders } from './persistence/tenders';
import type { OfTender, WithBidders } from './tendering.facts';

/** Who stands on which side of a tender. */
@Injectable()
export class TenderParties {
  constructor(
    private readonly tenders: Tenders,
    private readonly members: MemberDirectory,
  ) {}

  of({ rfqId, number, content, memberId, thirdId }: TenderRow): OfTender {
    return { rfqId, number, title: content.title, memberId, thirdId };
  }

  async withBidders(tender: TenderRow): Promise<WithBidders> {
    const bidders = await this.tenders.bidders(tender.rfqId);
    const asked = bidders.filter(({ state }) => state !== 'declined');
    return { ...this.of(tender), bidders: asked.map(({ memberId }) => memberId) };
  }

  /** Neither buyer nor bidder, and a unit with access. @throws DomainError tendering.third-not-fitting */
  async assertThird(rfqId: string, thirdId: string, buyerId: string): Promise<void> {
    const bidders = await this.tenders.bidders(rfqId);
    const fits =
      thirdId !== buyerId &&
      bidders.every(({ memberId }) => memberId !== thirdId) &&
      (await this.members.isActive(thirdId));
    if (!fits) throw tenderingErrors('third-not-fitting');
  }

  /** The side that the actor stands on. @throws DomainError tendering.not-an-opener */
  side({ role }: TenderRow): OpenerSide {
    const side = sideOf(role);
    if (!side) throw tenderingErrors('not-an-opener');
    return side;
  }

  /** The opener that the actor is. @throws DomainError tendering.not-an-opener, .opener-taken */
  async opener(tender: TenderRow, actor: Actor): Promise<TenderOpenerEntity> {
    const side = this.side(tender);
    const openers = await this.tenders.openers(tender.rfqId);
    const opener = openers.find((each) => each.side === side);
    if (!opener) throw tenderingErrors('not-an-opener');
    if (opener.personId !== actor.personId) throw tenderingErrors('opener-taken');
    return opener;
  }
}

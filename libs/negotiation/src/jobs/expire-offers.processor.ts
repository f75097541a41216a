import { Injectable } from '@nestjs/common';
import { defineJob, ProcessJob } from '@wanchang/platform';
import { Offers } from '../persistence/offers';
import { ExpireOffer } from '../use-cases/expire-offer';

export const expireOffers = defineJob('negotiation.expire-offers', { schedule: '* * * * *' });

const BATCH = 500;

/** Puts ended validities on record each minute, so that both sides read it; each room on its own. */
@Injectable()
export class ExpireOffersProcessor {
  constructor(
    private readonly offers: Offers,
    private readonly expireOffer: ExpireOffer,
  ) {}

  @ProcessJob(expireOffers)
  async run(): Promise<void> {
    for (const { roomId, memberId } of await this.offers.overdue(BATCH)) {
      await this.expireOffer.execute(roomId, memberId);
    }
  }
}

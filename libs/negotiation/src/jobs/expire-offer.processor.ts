import { Injectable } from '@nestjs/common';
import { ProcessJob } from '@wanchang/platform';
import { expireOffer, type OfferToExpire } from '../negotiation.jobs';
import { ExpireOffer } from '../use-cases/expire-offer';

/** Puts an ended validity on record, so that both sides read it. */
@Injectable()
export class ExpireOfferProcessor {
  constructor(private readonly expire: ExpireOffer) {}

  @ProcessJob(expireOffer)
  async run({ roomId, memberId }: OfferToExpire): Promise<void> {
    await this.expire.execute(roomId, memberId);
  }
}

import { Injectable } from '@nestjs/common';
import { ProcessJob } from '@wanchang/platform';
import { remindOfOffer, type OfferToRemindOf } from '../negotiation.jobs';
import { RemindOfOffer } from '../use-cases/remind-of-offer';

@Injectable()
export class RemindOfOfferProcessor {
  constructor(private readonly remind: RemindOfOffer) {}

  @ProcessJob(remindOfOffer)
  async run(offer: OfferToRemindOf): Promise<void> {
    await this.remind.execute(offer);
  }
}

import { Injectable } from '@nestjs/common';
import { defineJob, OnEvent, ProcessJob } from '@wanchang/platform';
import { ratingsChanged } from '../fulfilment.events';
import { CountRatings } from '../use-cases/count-ratings';

/** What no event tells: ratings that are shown now, or a year old. Before the nightly re-match, which uses it. */
export const countRatingsNightly = defineJob('fulfilment.count-ratings', {
  queue: 'bulk',
  schedule: '55 1 * * *',
});

/** Keeps the ratings in the reputations of units up to date. */
@Injectable()
export class CountRatingsProcessor {
  constructor(private readonly countRatings: CountRatings) {}

  @OnEvent(ratingsChanged, 'fulfilment.count-ratings-of-unit')
  async afterRating({ memberIds }: { memberIds: string[] }): Promise<void> {
    for (const memberId of memberIds) await this.countRatings.execute(memberId);
  }

  @ProcessJob(countRatingsNightly)
  async nightly(): Promise<void> {
    await this.countRatings.execute(null);
  }
}

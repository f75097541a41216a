import { Injectable } from '@nestjs/common';
import { defineJob, OnEvent, ProcessJob } from '@wanchang/platform';
import { dealRoomAnswered } from '../negotiation.events';
import { CountAnswers } from '../use-cases/count-answers';

/** What no event tells: invitations whose time is over, or that are a year old. Before the nightly re-match, which uses it. */
export const countAnswersNightly = defineJob('negotiation.count-answers', {
  queue: 'bulk',
  schedule: '50 1 * * *',
});

/** Keeps the reputations of units up to date: at once when a unit answers, by night when days have passed. */
@Injectable()
export class CountAnswersProcessor {
  constructor(private readonly countAnswers: CountAnswers) {}

  @OnEvent(dealRoomAnswered, 'negotiation.count-answers-of-unit', {
    formerly: ['negotiation.deal-room-answered>CountAnswersProcessor.afterAnswer'],
  })
  async afterAnswer({ invitedMemberId }: { invitedMemberId: string }): Promise<void> {
    await this.countAnswers.execute(invitedMemberId);
  }

  @ProcessJob(countAnswersNightly)
  async nightly(): Promise<void> {
    await this.countAnswers.execute(null);
  }
}

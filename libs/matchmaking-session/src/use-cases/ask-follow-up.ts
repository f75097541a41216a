import { Injectable } from '@nestjs/common';
import { Facts, Transactional } from '@wanchang/platform';
import { followUpAsked } from '../follow-up.facts';
import { FollowUps } from '../persistence/follow-ups';

/** After 30, 90 and 180 days both sides of a held meeting are asked once what came of it (R1.3). */
@Injectable()
export class AskFollowUp {
  constructor(
    private readonly followUps: FollowUps,
    private readonly facts: Facts,
  ) {}

  /** Run again, or early, it asks nobody. */
  @Transactional()
  async execute(meetingId: string): Promise<void> {
    const days = await this.followUps.ask(meetingId);
    await this.followUps.plan(meetingId);
    if (days === null) return;
    const sides = await this.followUps.sides(meetingId);
    await this.facts.record(followUpAsked, { meetingId, days, ...sides }, null);
  }
}

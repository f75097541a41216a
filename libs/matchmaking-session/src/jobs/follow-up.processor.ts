import { Injectable } from '@nestjs/common';
import { ProcessJob } from '@wanchang/platform';
import { askFollowUp } from '../matchmaking-session.jobs';
import { AskFollowUp } from '../use-cases/ask-follow-up';

@Injectable()
export class FollowUpProcessor {
  constructor(private readonly ask: AskFollowUp) {}

  @ProcessJob(askFollowUp)
  process({ meetingId }: { meetingId: string }): Promise<void> {
    return this.ask.execute(meetingId);
  }
}

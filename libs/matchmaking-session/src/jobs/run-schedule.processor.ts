import { Injectable } from '@nestjs/common';
import { ProcessJob } from '@wanchang/platform';
import { scheduleRun } from '../matchmaking-session.jobs';
import { RunSchedule } from '../use-cases/run-schedule';

@Injectable()
export class RunScheduleProcessor {
  constructor(private readonly run: RunSchedule) {}

  @ProcessJob(scheduleRun.turn)
  process({ runId }: { runId: string }): Promise<void> {
    return this.run.execute(runId);
  }
}

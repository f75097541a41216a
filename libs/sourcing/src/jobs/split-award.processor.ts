import { Injectable } from '@nestjs/common';
import { ProcessJob } from '@wanchang/platform';
import { splitRun } from '../sourcing.jobs';
import { SplitAward } from '../use-cases/split-award';

@Injectable()
export class SplitAwardProcessor {
  constructor(private readonly split: SplitAward) {}

  @ProcessJob(splitRun.turn)
  run({ runId }: { runId: string }): Promise<void> {
    return this.split.work(runId);
  }
}

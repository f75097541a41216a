import { Injectable, Logger } from '@nestjs/common';
import { DomainError } from '@wanchang/kernel';
import { ProcessJob } from '@wanchang/platform';
import { RunRematch } from '../use-cases/run-rematch';
import { StartRematch } from '../use-cases/start-rematch';
import { rematchNightly, rematchRun } from '../matchmaking.jobs';

@Injectable()
export class RunRematchProcessor {
  private readonly log = new Logger(RunRematchProcessor.name);

  constructor(
    private readonly run: RunRematch,
    private readonly start: StartRematch,
  ) {}

  @ProcessJob(rematchRun.turn)
  process({ runId }: { runId: string }): Promise<void> {
    return this.run.execute(runId);
  }

  @ProcessJob(rematchNightly)
  async nightly(): Promise<void> {
    try {
      await this.start.execute('nightly', null);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      this.log.log('another re-match is under way');
    }
  }
}

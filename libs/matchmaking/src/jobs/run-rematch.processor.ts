import { Injectable, Logger } from '@nestjs/common';
import { DomainError } from '@wanchang/kernel';
import { ProcessJob, type JobContext } from '@wanchang/platform';
import { RunRematch } from '../use-cases/run-rematch';
import { StartRematch } from '../use-cases/start-rematch';
import { rematchNightly, runRematch } from '../matchmaking.jobs';

@Injectable()
export class RunRematchProcessor {
  private readonly log = new Logger(RunRematchProcessor.name);

  constructor(
    private readonly run: RunRematch,
    private readonly start: StartRematch,
  ) {}

  /** When the last try fails too, the re-match says so instead of running forever. */
  @ProcessJob(runRematch)
  async process({ rematchId }: { rematchId: string }, { lastAttempt }: JobContext): Promise<void> {
    try {
      await this.run.execute(rematchId);
    } catch (error) {
      if (lastAttempt) await this.run.fail(rematchId);
      throw error;
    }
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

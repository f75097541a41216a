import { Injectable } from '@nestjs/common';
import { ProcessJob, type JobContext } from '@wanchang/platform';
import { catalogErrors } from '../domain/catalog.errors';
import { RunImport } from '../use-cases/run-import';
import { runImport } from './catalog.jobs';

@Injectable()
export class RunImportProcessor {
  constructor(private readonly run: RunImport) {}

  /** When the last try fails too, the import says so instead of running forever. */
  @ProcessJob(runImport)
  async process({ importId }: { importId: string }, { lastAttempt }: JobContext): Promise<void> {
    try {
      await this.run.execute(importId);
    } catch (error) {
      if (lastAttempt) await this.run.fail(importId, catalogErrors('import-broke'));
      throw error;
    }
  }
}

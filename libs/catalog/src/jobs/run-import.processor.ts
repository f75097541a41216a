import { Injectable } from '@nestjs/common';
import { ProcessJob } from '@wanchang/platform';
import { RunImport } from '../use-cases/run-import';
import { listingImport } from '../catalog.jobs';

@Injectable()
export class RunImportProcessor {
  constructor(private readonly run: RunImport) {}

  @ProcessJob(listingImport.turn)
  process({ runId }: { runId: string }): Promise<void> {
    return this.run.execute(runId);
  }
}

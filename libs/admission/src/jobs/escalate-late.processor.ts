import { Injectable } from '@nestjs/common';
import { ProcessJob } from '@wanchang/platform';
import { escalateLateInspections } from '../admission.jobs';
import { EscalateLate } from '../use-cases/escalate-late';

@Injectable()
export class EscalateLateProcessor {
  constructor(private readonly escalateLate: EscalateLate) {}

  @ProcessJob(escalateLateInspections)
  async run(): Promise<void> {
    await this.escalateLate.execute();
  }
}

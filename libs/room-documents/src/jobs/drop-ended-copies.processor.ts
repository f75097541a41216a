import { Injectable } from '@nestjs/common';
import { defineJob, ProcessJob } from '@wanchang/platform';
import { DropEndedCopies } from '../use-cases/drop-ended-copies';

export const dropEndedCopies = defineJob('room-documents.drop-ended-copies', {
  queue: 'bulk',
  schedule: '50 3 * * *',
});

@Injectable()
export class DropEndedCopiesProcessor {
  constructor(private readonly drop: DropEndedCopies) {}

  @ProcessJob(dropEndedCopies)
  async run(): Promise<void> {
    await this.drop.execute();
  }
}

import { Injectable } from '@nestjs/common';
import { defineJob, ProcessJob } from '@wanchang/platform';
import { RemindOfCooperations } from '../use-cases/remind-of-cooperations';

/** Each morning in China: milestones have days, not hours. */
export const remindOfCooperations = defineJob('fulfilment.remind-of-cooperations', {
  queue: 'bulk',
  schedule: '10 9 * * *',
});

@Injectable()
export class RemindOfCooperationsProcessor {
  constructor(private readonly remind: RemindOfCooperations) {}

  @ProcessJob(remindOfCooperations)
  async run(): Promise<void> {
    await this.remind.execute();
  }
}

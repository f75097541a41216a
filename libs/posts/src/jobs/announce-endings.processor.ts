import { Injectable } from '@nestjs/common';
import { defineJob, ProcessJob } from '@wanchang/platform';
import { AnnounceEndings } from '../use-cases/announce-endings';

/** Each morning. Rights end without it, on the day, by the database’s clock. */
export const announceEndings = defineJob('posts.announce-endings', {
  queue: 'bulk',
  schedule: '40 8 * * *',
});

@Injectable()
export class AnnounceEndingsProcessor {
  constructor(private readonly announce: AnnounceEndings) {}

  @ProcessJob(announceEndings)
  async run(): Promise<void> {
    await this.announce.execute();
  }
}

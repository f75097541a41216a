import { Injectable } from '@nestjs/common';
import { ProcessJob } from '@wanchang/platform';
import { expireRequest, remindOfRequest, type RequestJob } from '../matchmaking-session.jobs';
import { ExpireRequest } from '../use-cases/expire-request';

@Injectable()
export class MeetingRequestProcessor {
  constructor(private readonly expire: ExpireRequest) {}

  @ProcessJob(expireRequest)
  async end({ requestId }: RequestJob): Promise<void> {
    await this.expire.execute(requestId);
  }

  @ProcessJob(remindOfRequest)
  async remind({ requestId }: RequestJob): Promise<void> {
    await this.expire.remind(requestId);
  }
}

import { Injectable } from '@nestjs/common';
import { ProcessJob } from '@wanchang/platform';
import { publishList, type TenderToList } from '../tendering.jobs';
import { PublishList } from '../use-cases/publish-list';

/** What time brings to a sealed tender. */
@Injectable()
export class PublishListProcessor {
  constructor(private readonly publish: PublishList) {}

  @ProcessJob(publishList)
  async list({ rfqId }: TenderToList): Promise<void> {
    await this.publish.execute(rfqId);
  }
}

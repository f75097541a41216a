import { Injectable } from '@nestjs/common';
import { ProcessJob } from '@wanchang/platform';
import {
  publishList,
  readFileMarks,
  type TenderToList,
  type TenderToRead,
} from '../tendering.jobs';
import { PublishList } from '../use-cases/publish-list';
import { ReadFileMarks } from '../use-cases/read-file-marks';

/** What time, and an opening, bring to a sealed tender. */
@Injectable()
export class PublishListProcessor {
  constructor(
    private readonly publish: PublishList,
    private readonly marks: ReadFileMarks,
  ) {}

  @ProcessJob(publishList)
  async list({ rfqId }: TenderToList): Promise<void> {
    await this.publish.execute(rfqId);
  }

  @ProcessJob(readFileMarks)
  async read({ rfqId }: TenderToRead): Promise<void> {
    await this.marks.execute(rfqId);
  }
}

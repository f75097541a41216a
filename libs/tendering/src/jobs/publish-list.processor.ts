import { Injectable } from '@nestjs/common';
import { ProcessJob } from '@wanchang/platform';
import {
  objectionOverdue,
  publishList,
  readFileMarks,
  remindOfObjection,
  type ObjectionToFollow,
  type TenderToList,
  type TenderToRead,
} from '../tendering.jobs';
import { FollowObjection } from '../use-cases/follow-objection';
import { PublishList } from '../use-cases/publish-list';
import { ReadFileMarks } from '../use-cases/read-file-marks';

/** What time, and an opening, bring to a sealed tender. */
@Injectable()
export class PublishListProcessor {
  constructor(
    private readonly publish: PublishList,
    private readonly marks: ReadFileMarks,
    private readonly follow: FollowObjection,
  ) {}

  @ProcessJob(publishList)
  async list({ rfqId }: TenderToList): Promise<void> {
    await this.publish.execute(rfqId);
  }

  @ProcessJob(remindOfObjection)
  async remind(objection: ObjectionToFollow): Promise<void> {
    await this.follow.remind(objection);
  }

  @ProcessJob(objectionOverdue)
  async overdue(objection: ObjectionToFollow): Promise<void> {
    await this.follow.overdue(objection);
  }

  @ProcessJob(readFileMarks)
  async read({ rfqId }: TenderToRead): Promise<void> {
    await this.marks.execute(rfqId);
  }
}

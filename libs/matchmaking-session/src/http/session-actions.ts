import { Injectable } from '@nestjs/common';
import { ComputeSchedule } from '../use-cases/compute-schedule';
import { PlanSession } from '../use-cases/plan-session';
import { PublishSchedule } from '../use-cases/publish-schedule';

/** What the secretariat does about a session. */
@Injectable()
export class SessionActions {
  constructor(
    readonly plan: PlanSession,
    readonly compute: ComputeSchedule,
    readonly publish: PublishSchedule,
  ) {}
}

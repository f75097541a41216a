import { Injectable } from '@nestjs/common';
import { PrintHall } from '../queries/print-hall.query';
import { PrintSchedules } from '../queries/print-schedules.query';
import { ShowDay } from '../queries/show-day.query';
import { ShowReport } from '../queries/show-report.query';
import { RepairSchedule } from '../use-cases/repair-schedule';
import { ApproveReport } from '../use-cases/approve-report';
import { SayOutcome } from '../use-cases/say-outcome';

/** What is printed for the day. */
@Injectable()
export class DayPapers {
  constructor(
    readonly hall: PrintHall,
    readonly schedules: PrintSchedules,
  ) {}
}

/** What is done on the day. */
@Injectable()
export class DayActions {
  constructor(
    readonly day: ShowDay,
    readonly papers: DayPapers,
    readonly report: ShowReport,
    readonly repair: RepairSchedule,
    readonly approve: ApproveReport,
    readonly outcome: SayOutcome,
  ) {}
}

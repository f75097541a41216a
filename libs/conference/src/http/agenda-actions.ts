import { Injectable } from '@nestjs/common';
import { OpenCalendar } from '../use-cases/open-calendar';
import { PlanAgenda } from '../use-cases/plan-agenda';
import { PlanHalls } from '../use-cases/plan-halls';
import { RecordAgenda } from '../use-cases/record-agenda';
import { SignUpForAgenda } from '../use-cases/sign-up-for-agenda';

/** What is done about the agenda. */
@Injectable()
export class AgendaActions {
  constructor(
    readonly halls: PlanHalls,
    readonly plan: PlanAgenda,
    readonly record: RecordAgenda,
    readonly signUp: SignUpForAgenda,
    readonly calendar: OpenCalendar,
  ) {}
}

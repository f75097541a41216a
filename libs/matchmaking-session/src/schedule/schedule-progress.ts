import { Injectable } from '@nestjs/common';
import { Facts } from '@wanchang/platform';
import { ScheduleRuns } from '../persistence/schedule-runs';
import { scheduleAdvanced } from '../session.facts';

/** Says to the secretariat where the computing of a schedule is. */
@Injectable()
export class ScheduleProgress {
  constructor(
    private readonly runs: ScheduleRuns,
    private readonly facts: Facts,
  ) {}

  async announce({ id }: { readonly id: string }): Promise<void> {
    const { sessionId } = await this.runs.get(id);
    await this.facts.record(scheduleAdvanced, { sessionId, runId: id }, null);
  }
}

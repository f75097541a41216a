import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement } from '@wanchang/platform';
import { ConferenceScheduleRunEntity } from './conference-schedule-run.entity';

/** Whether a run computes session $1 now. */
const ACTIVE = defineStatement(
  'matchmaking-session.active-schedule-run',
  { id: column.uuid },
  `SELECT r.id FROM conference_schedule_runs r JOIN run_progress p ON p.id = r.id
    WHERE r.session_id = $1 AND p.state IN ('queued', 'running') LIMIT 1`,
);

/** Progress is written beside the run, not by its steps: the whole schedule is one step. */
@Injectable()
export class ScheduleRuns {
  constructor(private readonly database: Database) {}

  async insert(id: string, sessionId: string): Promise<void> {
    await this.rows().insert({ id, sessionId });
  }

  async note(id: string, progress: Partial<ConferenceScheduleRunEntity>): Promise<void> {
    await this.rows().update({ id }, progress);
  }

  get(id: string): Promise<ConferenceScheduleRunEntity> {
    return this.rows().findOneByOrFail({ id });
  }

  async active(sessionId: string): Promise<string | null> {
    return (await this.database.one(ACTIVE, [sessionId]))?.id ?? null;
  }

  private rows() {
    return this.database.repository(ConferenceScheduleRunEntity);
  }
}

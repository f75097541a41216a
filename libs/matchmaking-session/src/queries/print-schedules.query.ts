import { Injectable } from '@nestjs/common';
import { Paper } from '@wanchang/documents';
import { Clock, column, Database, defineStatement, Settings } from '@wanchang/platform';
import { setImmediate as others } from 'node:timers/promises';
import { drawSchedule } from '../papers/schedule-paper';
import { MatchmakingSessions } from '../persistence/matchmaking-sessions';
import { MySchedule } from './my-schedule.query';

/** Units that meet somebody in session $1, as it was told last. */
const UNITS = defineStatement(
  'matchmaking-session.units-with-schedule',
  { id: column.uuid, name: column.text() },
  `SELECT r.id, r.name_zh AS name FROM member_refs r
    WHERE r.id IN (SELECT met.id FROM conference_meetings m, LATERAL (VALUES (m.a_member_id), (m.b_member_id)) AS met (id)
                    WHERE m.session_id = $1 AND m.told_slot_id IS NOT NULL)
    ORDER BY r.name_zh, r.id`,
);

/** No person's own: what is marked as mine is nobody's. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** The published schedules of all units, a sheet for each, to be handed out at the desk. */
@Injectable()
export class PrintSchedules {
  constructor(
    private readonly database: Database,
    private readonly sessions: MatchmakingSessions,
    private readonly schedule: MySchedule,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError matchmaking-session.session-not-found */
  async execute(sessionId: string): Promise<{ name: string; bytes: Buffer }> {
    const { title: session, publishedVersion: version } = await this.sessions.get(sessionId);
    const units = await this.database.query(UNITS, [sessionId]);
    const at = await this.clock.now();
    const title = `${session} 各单位日程`;
    const address = `${this.settings.PUBLIC_URL}/matchmaking-sessions/${sessionId}?printed=${version}`;
    const footnote = `${title} 第 ${version} 版`;
    const bytes = await Paper.render({ title, at, footnote }, async (paper) => {
      if (units.length === 0) paper.paragraph('日程尚未公布，没有可打印的日程。');
      for (const [nth, { id, name }] of units.entries()) {
        // Between two sheets others have their turn.
        await others();
        if (nth > 0) paper.pdf.addPage();
        const { meetings } = await this.schedule.execute(sessionId, id, NOBODY);
        drawSchedule(paper, { unit: name, session, version, printedAt: at, meetings, address });
      }
    });
    return { name: `${title}.pdf`, bytes };
  }
}

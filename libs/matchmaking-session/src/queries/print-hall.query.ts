import { Injectable } from '@nestjs/common';
import { Paper } from '@wanchang/documents';
import { Clock, column, Database, defineStatement, Settings } from '@wanchang/platform';
import { drawHallPapers } from '../papers/hall-papers';
import { MatchmakingSessions } from '../persistence/matchmaking-sessions';

/** Who meets at which table in session $1, as it was told last. */
const AT_TABLES = defineStatement(
  'matchmaking-session.meetings-at-tables',
  {
    hall: column.text(),
    table: column.text(),
    code: column.uuid,
    startsAt: column.instant,
    endsAt: column.instant,
    aName: column.text(),
    bName: column.text(),
  },
  `SELECT t.hall, t.label AS table, t.code, s.starts_at AS "startsAt", s.ends_at AS "endsAt", a.name_zh AS "aName",
          b.name_zh AS "bName"
     FROM conference_meetings m
     JOIN conference_slots s ON s.id = m.told_slot_id JOIN conference_tables t ON t.id = m.told_table_id
     JOIN member_refs a ON a.id = m.a_member_id JOIN member_refs b ON b.id = m.b_member_id
    WHERE m.session_id = $1 ORDER BY t.hall, t.label, s.starts_at`,
);

/** Door signs and table plans, printed the evening before. */
@Injectable()
export class PrintHall {
  constructor(
    private readonly database: Database,
    private readonly sessions: MatchmakingSessions,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** @throws DomainError matchmaking-session.session-not-found */
  async execute(sessionId: string): Promise<{ name: string; bytes: Buffer }> {
    const { title: session, publishedVersion: version } = await this.sessions.get(sessionId);
    const meetings = await this.database.query(AT_TABLES, [sessionId]);
    const title = `${session} 桌位安排`;
    const addressOf = (code: string) =>
      `${this.settings.PUBLIC_URL}/matchmaking-sessions/${sessionId}/tables/${code}`;
    const footnote = `${title} 第 ${version} 版`;
    const bytes = await Paper.render({ title, at: await this.clock.now(), footnote }, (paper) =>
      drawHallPapers(paper, { title: session, version, addressOf }, meetings),
    );
    return { name: `${title}.pdf`, bytes };
  }
}

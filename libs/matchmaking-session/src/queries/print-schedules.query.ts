import { Injectable } from '@nestjs/common';
import { Paper } from '@wanchang/documents';
import {
  Clock,
  column,
  Database,
  defineStatement,
  nullable,
  Settings,
  type RowOf,
} from '@wanchang/platform';
import { setImmediate as others } from 'node:timers/promises';
import { drawSchedule } from '../papers/schedule-paper';
import { MatchmakingSessions } from '../persistence/matchmaking-sessions';

/**
 * The meetings of session $1 as they were told last, once for each side, unit by unit, with what of the other side fits best: all
 * that the sheets of all units say.
 */
const SHEETS = defineStatement(
  'matchmaking-session.schedules-of-all-units',
  {
    unitId: column.uuid,
    unit: column.text(),
    startsAt: column.instant,
    endsAt: column.instant,
    hall: column.text(),
    table: column.text(),
    myPerson: column.text(),
    memberName: column.text(),
    theirPerson: column.text(),
    theirs: nullable(column.text()),
  },
  `WITH told AS MATERIALIZED (
     SELECT m.id, m.a_member_id AS a, m.b_member_id AS b, m.told_a_delegate_id AS a_delegate,
            m.told_b_delegate_id AS b_delegate, s.starts_at, s.ends_at, t.hall, t.label
       FROM conference_meetings m JOIN conference_slots s ON s.id = m.told_slot_id
       JOIN conference_tables t ON t.id = m.told_table_id
      WHERE m.session_id = $1
   ), offered AS MATERIALIZED (
     SELECT l.id, l.member_id, l.title FROM listing_refs l
      WHERE l.id IN (SELECT id FROM matchable_listings) AND l.member_id IN (SELECT a FROM told UNION SELECT b FROM told)
   ), fit AS (
     SELECT DISTINCT ON (told.id) told.id, su.member_id AS supplier, su.title AS supply, de.title AS demand
       FROM offered su JOIN match_scores x ON x.supply_id = su.id JOIN offered de ON de.id = x.demand_id
       JOIN told ON told.a = least(su.member_id, de.member_id) AND told.b = greatest(su.member_id, de.member_id)
      ORDER BY told.id, x.mutual_score DESC
   )
   SELECT u.id AS "unitId", u.name_zh AS unit, told.starts_at AS "startsAt", told.ends_at AS "endsAt", told.hall,
          told.label AS table, me.name AS "myPerson", o.name_zh AS "memberName", they.name AS "theirPerson",
          CASE fit.supplier WHEN u.id THEN fit.demand ELSE fit.supply END AS theirs
     FROM told CROSS JOIN LATERAL (VALUES (a, a_delegate, b, b_delegate), (b, b_delegate, a, a_delegate))
            AS side (mine, my_delegate, other, their_delegate)
     JOIN member_refs u ON u.id = side.mine JOIN member_refs o ON o.id = side.other
     JOIN conference_delegate_refs me ON me.id = side.my_delegate
     JOIN conference_delegate_refs they ON they.id = side.their_delegate
     LEFT JOIN fit ON fit.id = told.id
    ORDER BY u.name_zh, u.id, told.starts_at, told.label`,
);
type Meeting = Readonly<RowOf<typeof SHEETS>>;

/** What a unit's sheet says. */
export interface Sheet {
  readonly unitId: string;
  readonly unit: string;
  readonly meetings: readonly Meeting[];
}

/** The published schedules of all units, a sheet for each, to be handed out at the desk. */
@Injectable()
export class PrintSchedules {
  constructor(
    private readonly database: Database,
    private readonly sessions: MatchmakingSessions,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError matchmaking-session.session-not-found */
  async execute(sessionId: string): Promise<{ name: string; bytes: Buffer }> {
    const { title: session, publishedVersion: version } = await this.sessions.get(sessionId);
    const sheets = await this.sheets(sessionId);
    const at = await this.clock.now();
    const title = `${session} 各单位日程`;
    const address = `${this.settings.PUBLIC_URL}/matchmaking-sessions/${sessionId}?printed=${version}`;
    const footnote = `${title} 第 ${version} 版`;
    const bytes = await Paper.render({ title, at, footnote }, async (paper) => {
      if (sheets.length === 0) paper.paragraph('日程尚未公布，没有可打印的日程。');
      for (const [nth, { unit, meetings }] of sheets.entries()) {
        // Between two sheets others have their turn.
        await others();
        if (nth > 0) paper.pdf.addPage();
        drawSchedule(paper, { unit, session, version, printedAt: at, meetings, address });
      }
    });
    return { name: `${title}.pdf`, bytes };
  }

  /** All units that meet somebody, by name. */
  async sheets(sessionId: string): Promise<Sheet[]> {
    const meetings = await this.database.query(SHEETS, [sessionId]);
    const ofUnit = new Map<string, { unitId: string; unit: string; meetings: Meeting[] }>();
    for (const meeting of meetings) {
      const { unitId, unit } = meeting;
      const sheet = ofUnit.get(unitId);
      if (sheet) sheet.meetings.push(meeting);
      else ofUnit.set(unitId, { unitId, unit, meetings: [meeting] });
    }
    return [...ofUnit.values()];
  }
}

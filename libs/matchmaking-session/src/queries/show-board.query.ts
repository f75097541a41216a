import { Injectable } from '@nestjs/common';
import type { Language } from '@wanchang/kernel';
import {
  column,
  Database,
  decodeCursor,
  defineStatement,
  isWhole,
  nullable,
  toPage,
  type Page,
  type RunState,
} from '@wanchang/platform';
import { effectsOf, type Effect, type MoveOrder } from '../domain/move-effects';
import { MOST_NO_SHOWS } from '../domain/wish-weights';
import { MatchmakingSessions } from '../persistence/matchmaking-sessions';
import { Meetings } from '../persistence/meetings';
import { Wishes } from '../persistence/wishes';
import type { SessionBoardDto, UnmetWishDto } from './answers/session.dto';
import { sessionView } from './session-view';

const MEETINGS = defineStatement(
  'matchmaking-session.board-meetings',
  {
    id: column.uuid,
    version: column.integer,
    aMemberId: column.uuid,
    aName: column.text(),
    aDelegateId: column.uuid,
    aPerson: column.text(),
    bMemberId: column.uuid,
    bName: column.text(),
    bDelegateId: column.uuid,
    bPerson: column.text(),
    slotId: nullable(column.uuid),
    tableId: nullable(column.uuid),
    locked: column.boolean,
    changed: column.boolean,
  },
  `SELECT m.id, m.version, m.a_member_id AS "aMemberId", a.name_zh AS "aName", m.a_delegate_id AS "aDelegateId",
          x.name AS "aPerson", m.b_member_id AS "bMemberId", b.name_zh AS "bName", m.b_delegate_id AS "bDelegateId",
          y.name AS "bPerson", m.slot_id AS "slotId", m.table_id AS "tableId", m.locked,
          (m.slot_id, m.table_id, m.a_delegate_id, m.b_delegate_id) IS DISTINCT FROM
          (m.told_slot_id, m.told_table_id, m.told_a_delegate_id, m.told_b_delegate_id) AS changed
     FROM conference_meetings m JOIN member_refs a ON a.id = m.a_member_id JOIN member_refs b ON b.id = m.b_member_id
     JOIN conference_delegate_refs x ON x.id = m.a_delegate_id JOIN conference_delegate_refs y ON y.id = m.b_delegate_id
    WHERE m.session_id = $1 AND (m.slot_id IS NOT NULL OR m.told_slot_id IS NOT NULL)
    ORDER BY m.id`,
);

const RUN = defineStatement(
  'matchmaking-session.latest-schedule-run',
  {
    id: column.uuid,
    state: column.text<RunState>(),
    wishes: column.integer,
    placed: column.integer,
    seconds: column.double,
    gap: nullable(column.double),
    proven: column.boolean,
  },
  `SELECT r.id, p.state, r.wishes, r.placed, r.seconds, r.gap, r.proven
     FROM conference_schedule_runs r JOIN run_progress p ON p.id = r.id
    WHERE r.session_id = $1 ORDER BY r.started_at DESC LIMIT 1`,
);

const COUNTS = defineStatement(
  'matchmaking-session.session-counts',
  { wishes: column.integer, unmet: column.integer },
  `SELECT (SELECT count(*)::int FROM conference_wishes WHERE session_id = $1 AND wish <> 'no') AS wishes,
          (SELECT count(*)::int FROM conference_unmet WHERE session_id = $1) AS unmet`,
);

/** Of session $1, behind row $2, at most $3. */
const UNMET = defineStatement(
  'matchmaking-session.unmet-wishes',
  {
    row: column.integer,
    aName: column.text(),
    bName: column.text(),
    reasonZh: column.text(),
    reasonEn: column.text(),
  },
  `SELECT * FROM (
     SELECT (row_number() OVER (ORDER BY u.a_member_id, u.b_member_id))::int AS row, a.name_zh AS "aName",
            b.name_zh AS "bName", u.reason_zh AS "reasonZh", u.reason_en AS "reasonEn"
       FROM conference_unmet u JOIN member_refs a ON a.id = u.a_member_id JOIN member_refs b ON b.id = u.b_member_id
      WHERE u.session_id = $1) AS numbered
    WHERE row > $2 ORDER BY row LIMIT $3`,
);

/** The board of a session for its review. */
@Injectable()
export class ShowBoard {
  constructor(
    private readonly database: Database,
    private readonly sessions: MatchmakingSessions,
    private readonly meetings: Meetings,
    private readonly wishes: Wishes,
  ) {}

  /** @throws DomainError matchmaking-session.session-not-found */
  async execute(sessionId: string): Promise<SessionBoardDto> {
    const session = await this.sessions.get(sessionId);
    const [slots, tables, meetings, run, counts, people] = await Promise.all([
      this.sessions.slots(sessionId),
      this.sessions.tables(sessionId),
      this.database.query(MEETINGS, [sessionId]),
      this.database.one(RUN, [sessionId]),
      this.database.one(COUNTS, [sessionId]),
      this.wishes.representatives(sessionId),
    ]);
    return {
      ...sessionView(session),
      slots: slots.map(({ id, startsAt, endsAt }) => ({ id, startsAt, endsAt })),
      tables: tables.map(({ id, hall, label, seats, properties }) => ({
        ...{ id, hall, label, seats, properties },
      })),
      ...{ meetings, run, weights: session.weights, mostNoShows: MOST_NO_SHOWS, ...counts! },
      people: people.map(({ delegateId, memberId, memberName, name }) => ({
        ...{ delegateId, memberId, memberName, name },
      })),
      units: new Set(people.map(({ memberId }) => memberId)).size,
    };
  }

  /** What a move would break. @throws DomainError matchmaking-session.session-not-found */
  async effects(sessionId: string, order: MoveOrder): Promise<Effect[]> {
    await this.sessions.get(sessionId);
    const [meetings, people] = await Promise.all([
      this.meetings.of(sessionId),
      this.wishes.representatives(sessionId),
    ]);
    const board = meetings.map(({ id, aDelegateId, bDelegateId, slotId, tableId, locked }) => ({
      ...{ id, people: [aDelegateId, bDelegateId] as const, slotId, tableId, locked },
    }));
    const away = new Map(people.map((one) => [one.delegateId, [...one.away, ...one.busy]]));
    return effectsOf(board, away, order);
  }

  async unmet(
    sessionId: string,
    cursor: string | undefined,
    limit: number,
    language: Language,
  ): Promise<Page<UnmetWishDto>> {
    const [after] = decodeCursor(cursor, [isWhole]) ?? [0];
    const rows = await this.database.query(UNMET, [sessionId, after, limit + 1]);
    return toPage(
      rows,
      limit,
      ({ row }) => [row],
      ({ aName, bName, reasonZh, reasonEn }) => ({
        ...{ aName, bName, reason: language === 'zh' ? reasonZh : reasonEn },
      }),
    );
  }
}

import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { column, Database, defineStatement, mappingConstraints } from '@wanchang/platform';
import { In } from 'typeorm';
import { sessionErrors } from '../domain/matchmaking-session.errors';
import type { Unmet } from '../domain/schedule-problem';
import { ConferenceMeetingEntity } from './conference-meeting.entity';
import { ConferenceUnmetEntity } from './conference-unmet.entity';

/** Books the people and the table of the meetings $1 that have a place. */
const BOOK = defineStatement(
  'matchmaking-session.book-meetings',
  {},
  `INSERT INTO conference_bookings (meeting_id, resource_id, during)
   SELECT m.id, used.id, tstzrange(s.starts_at, s.ends_at)
     FROM conference_meetings m JOIN conference_slots s ON s.id = m.slot_id,
          LATERAL (VALUES (m.a_delegate_id), (m.b_delegate_id), (m.table_id)) AS used (id)
    WHERE m.id = ANY($1::uuid[])`,
);

const UNBOOK = defineStatement(
  'matchmaking-session.unbook-meetings',
  {},
  `DELETE FROM conference_bookings WHERE meeting_id = ANY($1::uuid[])`,
);

/** The meetings $1 as they are, held in the order of their ids. */
const LOCK = defineStatement(
  'matchmaking-session.lock-meetings',
  { id: column.uuid },
  `SELECT id FROM conference_meetings WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE`,
);

/** What is not locked in session $1 loses its place; what nobody was told of goes. */
const CLEAR_PLACES = defineStatement(
  'matchmaking-session.clear-places',
  {},
  `UPDATE conference_meetings SET slot_id = NULL, table_id = NULL, version = version + 1
    WHERE session_id = $1 AND NOT locked AND slot_id IS NOT NULL`,
);
const CLEAR_BOOKINGS = defineStatement(
  'matchmaking-session.clear-bookings',
  {},
  `DELETE FROM conference_bookings b USING conference_meetings m
    WHERE m.id = b.meeting_id AND m.session_id = $1 AND NOT m.locked`,
);
const FORGET = defineStatement(
  'matchmaking-session.forget-meetings',
  {},
  `DELETE FROM conference_meetings WHERE session_id = $1 AND slot_id IS NULL AND told_slot_id IS NULL AND held IS NULL`,
);

/** $2 JSON array of placements of session $1. */
const PLACE = defineStatement(
  'matchmaking-session.place-meetings',
  { id: column.uuid },
  `INSERT INTO conference_meetings AS m (id, session_id, a_member_id, b_member_id, a_delegate_id, b_delegate_id,
                                         slot_id, table_id, weight)
   SELECT (p->>'id')::uuid, $1, (p->>'aMemberId')::uuid, (p->>'bMemberId')::uuid, (p->>'aDelegateId')::uuid,
          (p->>'bDelegateId')::uuid, (p->>'slotId')::uuid, (p->>'tableId')::uuid, (p->>'weight')::float8
     FROM jsonb_array_elements($2) AS p
   ON CONFLICT (session_id, a_member_id, b_member_id) DO UPDATE
      SET a_delegate_id = excluded.a_delegate_id, b_delegate_id = excluded.b_delegate_id, slot_id = excluded.slot_id,
          table_id = excluded.table_id, weight = excluded.weight, version = m.version + 1
    WHERE NOT m.locked
   RETURNING id`,
);

/** By the time it was told, or else by the one that is planned. */
const BEGUN = defineStatement(
  'matchmaking-session.meeting-begun',
  { begun: column.boolean },
  `SELECT s.starts_at <= now() AS begun
     FROM conference_meetings m JOIN conference_slots s ON s.id = coalesce(m.told_slot_id, m.slot_id) WHERE m.id = $1`,
);

/** Meetings of unit $2 in session $1 that have not begun. */
const TO_COME = defineStatement(
  'matchmaking-session.meetings-to-come',
  { id: column.uuid },
  `SELECT m.id FROM conference_meetings m JOIN conference_slots s ON s.id = m.slot_id
    WHERE m.session_id = $1 AND $2 IN (m.a_member_id, m.b_member_id) AND s.starts_at > now()`,
);

const SESSIONS_OF = defineStatement(
  'matchmaking-session.sessions-of-unit',
  { id: column.uuid },
  `SELECT DISTINCT m.session_id AS id FROM conference_meetings m JOIN conference_slots s ON s.id = m.slot_id
    WHERE $1 IN (m.a_member_id, m.b_member_id) AND s.starts_at > now()`,
);

export interface PlacedMeeting {
  readonly aMemberId: string;
  readonly bMemberId: string;
  readonly aDelegateId: string;
  readonly bDelegateId: string;
  readonly slotId: string;
  readonly tableId: string;
  readonly weight: number;
}

export type Place = { readonly slotId: string; readonly tableId: string } | null;

const CLASH = { conference_bookings_clash: () => sessionErrors('clash') };
const AT_A_TIME = 2000;

/** Meetings of a session, and the bookings that keep people and tables from being in two at one time. */
@Injectable()
export class Meetings {
  constructor(private readonly database: Database) {}

  /** A schedule takes the place of all that is not locked. @throws DomainError matchmaking-session.clash */
  async replace(
    sessionId: string,
    placed: readonly PlacedMeeting[],
    unmet: readonly Unmet[],
  ): Promise<void> {
    await this.database.execute(CLEAR_BOOKINGS, [sessionId]);
    await this.database.execute(CLEAR_PLACES, [sessionId]);
    await this.place(sessionId, placed);
    await this.database.execute(FORGET, [sessionId]);
    await this.setUnmet(sessionId, unmet);
  }

  /** Beside what is there; a pair that met before, or was called off, has its meeting again. Returns their ids. @throws DomainError matchmaking-session.clash */
  async place(sessionId: string, placed: readonly PlacedMeeting[]): Promise<string[]> {
    const all: string[] = [];
    for (let at = 0; at < placed.length; at += AT_A_TIME) {
      const rows = placed.slice(at, at + AT_A_TIME).map((one) => ({ id: newId(), ...one }));
      const stored = await this.database.query(PLACE, [sessionId, JSON.stringify(rows)]);
      const ids = stored.map(({ id }) => id);
      await this.book(ids);
      all.push(...ids);
    }
    return all;
  }

  /** Held until the transaction ends. @throws DomainError matchmaking-session.meeting-not-found */
  async lock(ids: readonly string[]): Promise<ConferenceMeetingEntity[]> {
    const found = await this.database.query(LOCK, [[...ids]]);
    if (found.length < new Set(ids).size) throw sessionErrors('meeting-not-found');
    const rows = await this.rows().findBy({ id: In([...ids]) });
    return ids.map((id) => rows.find((row) => row.id === id)!);
  }

  /** Each takes its new place at once, so that two can change places. @throws DomainError matchmaking-session.clash */
  async moveAll(
    moves: readonly { readonly meeting: ConferenceMeetingEntity; readonly to: Place }[],
  ): Promise<void> {
    const ids = moves.map(({ meeting }) => meeting.id);
    await this.database.execute(UNBOOK, [ids]);
    for (const { meeting, to } of moves) {
      const place = { slotId: to?.slotId ?? null, tableId: to?.tableId ?? null };
      const locked = to === null ? { locked: false } : {};
      const version = meeting.version + 1;
      await this.rows().update({ id: meeting.id }, { ...place, ...locked, version });
    }
    await this.book(ids);
  }

  /** Returns its id. @throws DomainError matchmaking-session.clash, .meeting-exists */
  async add(sessionId: string, { ...meeting }: PlacedMeeting): Promise<string> {
    const id = newId();
    await mappingConstraints(
      { conference_meetings_pair_key: () => sessionErrors('meeting-exists') },
      () => this.rows().insert({ id, sessionId, ...meeting }),
    );
    await this.book([id]);
    return id;
  }

  async change(id: string, change: Partial<ConferenceMeetingEntity>): Promise<void> {
    await this.rows().update({ id }, change);
  }

  /** Of a person who is replaced: the bookings go with the names. @throws DomainError matchmaking-session.clash */
  async rebook(ids: readonly string[]): Promise<void> {
    await this.database.execute(UNBOOK, [[...ids]]);
    await this.book(ids);
  }

  /** Null for one that has no time. */
  async hasBegun(id: string): Promise<boolean | null> {
    return (await this.database.one(BEGUN, [id]))?.begun ?? null;
  }

  of(sessionId: string): Promise<ConferenceMeetingEntity[]> {
    return this.rows().findBy({ sessionId });
  }

  async toComeOf(sessionId: string, memberId: string): Promise<string[]> {
    return (await this.database.query(TO_COME, [sessionId, memberId])).map(({ id }) => id);
  }

  async sessionsOf(memberId: string): Promise<string[]> {
    return (await this.database.query(SESSIONS_OF, [memberId])).map(({ id }) => id);
  }

  async get(id: string): Promise<ConferenceMeetingEntity> {
    const found = await this.rows().findOneBy({ id });
    if (!found) throw sessionErrors('meeting-not-found');
    return found;
  }

  private async book(ids: readonly string[]): Promise<void> {
    await mappingConstraints(CLASH, () => this.database.execute(BOOK, [[...ids]]));
  }

  private async setUnmet(sessionId: string, unmet: readonly Unmet[]): Promise<void> {
    const rows = this.database.repository(ConferenceUnmetEntity);
    await rows.delete({ sessionId });
    for (let at = 0; at < unmet.length; at += AT_A_TIME)
      await rows.insert(
        unmet.slice(at, at + AT_A_TIME).map(({ aMemberId, bMemberId, reason }) => ({
          ...{ sessionId, aMemberId, bMemberId, reasonZh: reason.zh, reasonEn: reason.en },
        })),
      );
  }

  private rows() {
    return this.database.repository(ConferenceMeetingEntity);
  }
}

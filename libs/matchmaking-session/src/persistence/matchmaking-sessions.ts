import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { column, Database, defineStatement, mappingConstraints } from '@wanchang/platform';
import { randomUUID } from 'node:crypto';
import { sessionErrors } from '../domain/matchmaking-session.errors';
import type { SlotTimes, TableProperty } from '../domain/session';
import { ConferenceSessionEntity } from './conference-session.entity';
import { ConferenceSlotEntity } from './conference-slot.entity';
import { ConferenceTableEntity } from './conference-table.entity';

const LOCK = defineStatement(
  'matchmaking-session.lock-session',
  { id: column.uuid },
  `SELECT id FROM conference_sessions WHERE id = $1 FOR NO KEY UPDATE`,
);

const HAS_MEETINGS = defineStatement(
  'matchmaking-session.session-has-meetings',
  { yes: column.boolean },
  `SELECT EXISTS (SELECT FROM conference_meetings WHERE session_id = $1) AS yes`,
);

/** Of the slots $2, those that are of session $1. */
const KNOWN_SLOTS = defineStatement(
  'matchmaking-session.known-slots',
  { count: column.integer },
  `SELECT count(*)::int AS count FROM conference_slots WHERE session_id = $1 AND id = ANY($2::uuid[])`,
);

/** A sign that shows one of them is old from now on. */
const RETIRE_CODES = defineStatement(
  'matchmaking-session.retire-table-codes',
  {},
  `INSERT INTO conference_retired_codes (code, session_id) SELECT code, session_id FROM conference_tables WHERE session_id = $1`,
);

export interface NewTable {
  readonly hall: string;
  readonly label: string;
  readonly seats: number;
  readonly properties: readonly TableProperty[];
}

export type NewSession = Pick<
  ConferenceSessionEntity,
  'conferenceId' | 'title' | 'most' | 'wishesUntil' | 'weights'
> &
  Partial<Pick<ConferenceSessionEntity, 'form' | 'answerHours'>>;

/** So many rows go in by one statement. */
const AT_A_TIME = 500;

/** Matchmaking sessions with their slots and tables. */
@Injectable()
export class MatchmakingSessions {
  constructor(private readonly database: Database) {}

  async insert(session: NewSession): Promise<string> {
    const id = newId();
    await this.rows().insert({ id, ...session, state: 'collecting' });
    return id;
  }

  /** @throws DomainError matchmaking-session.session-not-found */
  async get(id: string): Promise<ConferenceSessionEntity> {
    const found = await this.rows().findOneBy({ id });
    if (!found) throw sessionErrors('session-not-found');
    return found;
  }

  /** Others that change its plan, move its meetings or publish it wait, one after the other, so that none blocks another for good. @throws DomainError matchmaking-session.session-not-found */
  async lock(id: string): Promise<ConferenceSessionEntity> {
    await this.database.one(LOCK, [id]);
    return this.get(id);
  }

  async change(id: string, change: Partial<ConferenceSessionEntity>): Promise<void> {
    await this.rows().update({ id }, change);
  }

  async hasMeetings(id: string): Promise<boolean> {
    return (await this.database.one(HAS_MEETINGS, [id]))!.yes;
  }

  async knowsSlots(id: string, slotIds: readonly string[]): Promise<boolean> {
    const wanted = [...new Set(slotIds)];
    return (await this.database.one(KNOWN_SLOTS, [id, wanted]))!.count === wanted.length;
  }

  /** Takes the place of the slots and tables so far. @throws DomainError matchmaking-session.slots-overlap, .table-twice */
  async setPlan(
    sessionId: string,
    slots: readonly SlotTimes[],
    tables: readonly NewTable[],
  ): Promise<void> {
    const slotRows = this.database.repository(ConferenceSlotEntity);
    const tableRows = this.database.repository(ConferenceTableEntity);
    await this.database.execute(RETIRE_CODES, [sessionId]);
    await slotRows.delete({ sessionId });
    await tableRows.delete({ sessionId });
    await mappingConstraints(
      {
        conference_slots_overlap: () => sessionErrors('slots-overlap'),
        conference_slots_order_check: () => sessionErrors('slots-overlap'),
        conference_tables_label_key: () => sessionErrors('table-twice'),
      },
      async () => {
        await slotRows.insert(slots.map((slot) => ({ id: newId(), sessionId, ...slot })));
        for (let at = 0; at < tables.length; at += AT_A_TIME) {
          const part = tables.slice(at, at + AT_A_TIME);
          const rows = part.map(({ properties, ...table }) => ({
            ...{
              id: newId(),
              code: randomUUID(),
              sessionId,
              ...table,
              properties: [...properties],
            },
          }));
          await tableRows.insert(rows);
        }
      },
    );
  }

  slots(sessionId: string): Promise<ConferenceSlotEntity[]> {
    const order = { startsAt: 'ASC' } as const;
    return this.database.repository(ConferenceSlotEntity).find({ where: { sessionId }, order });
  }

  tables(sessionId: string): Promise<ConferenceTableEntity[]> {
    const order = { hall: 'ASC', label: 'ASC' } as const;
    return this.database.repository(ConferenceTableEntity).find({ where: { sessionId }, order });
  }

  private rows() {
    return this.database.repository(ConferenceSessionEntity);
  }
}

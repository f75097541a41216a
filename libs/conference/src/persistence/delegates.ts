import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { column, Database, defineStatement, mappingConstraints } from '@wanchang/platform';
import { randomUUID } from 'node:crypto';
import { conferenceErrors } from '../domain/conference.errors';
import type { DelegateFile, DelegateState } from '../domain/delegate';
import { AgendaPersonEntity } from './agenda-person.entity';
import { ConferenceDelegateEntity } from './conference-delegate.entity';

/** Places that are taken at conference $1: by unit $2, and in all. People who work there take none. */
const TAKEN = defineStatement(
  'conference.taken-places',
  { ofUnit: column.integer, inAll: column.integer },
  `SELECT count(*) FILTER (WHERE member_id = $2)::int AS "ofUnit", count(*)::int AS "inAll"
     FROM conference_delegates
    WHERE conference_id = $1 AND state = 'registered' AND role NOT IN ('staff', 'interpreter')`,
);

/** Those who wait at conference $1, the first one first. */
const WAITING = defineStatement(
  'conference.waiting-delegates',
  { id: column.uuid, memberId: column.uuid },
  `SELECT id, member_id AS "memberId" FROM conference_delegates WHERE conference_id = $1 AND state = 'waiting'
    ORDER BY registered_at, id LIMIT 500`,
);

export interface NewDelegate {
  readonly conferenceId: string;
  readonly memberId: string;
  readonly number: number;
  readonly personId: string | null;
  readonly state: DelegateState;
  readonly registeredBy: string | null;
}

const TAKEN_NAME = {
  conference_delegates_person_key: () => conferenceErrors('delegate-registered'),
};

/** The people whom units send. */
@Injectable()
export class Delegates {
  constructor(private readonly database: Database) {}

  /** @throws DomainError conference.delegate-registered */
  async insert(delegate: NewDelegate & DelegateFile): Promise<string> {
    const row = { id: newId(), badge: randomUUID(), arrivedAt: null, ...delegate };
    await mappingConstraints(TAKEN_NAME, () => this.rows().insert(row));
    return row.id;
  }

  /** Of that unit, and not withdrawn; null for the secretariat, which may name those of any. @throws DomainError conference.delegate-not-found */
  async get(id: string, memberId: string | null): Promise<ConferenceDelegateEntity> {
    const found = await this.rows().findOneBy({ id, ...(memberId && { memberId }) });
    if (!found || found.state === 'withdrawn') throw conferenceErrors('delegate-not-found');
    return found;
  }

  async revise(
    id: string,
    file: Partial<DelegateFile> & { personId?: string | null },
  ): Promise<void> {
    await mappingConstraints(TAKEN_NAME, () => this.rows().update({ id }, file));
  }

  /** Who withdraws has no part in the agenda any more. */
  async setState(id: string, state: DelegateState): Promise<void> {
    const left = state === 'withdrawn' ? { arrivedAt: null } : {};
    await this.rows().update({ id }, { state, ...left });
    if (state === 'withdrawn')
      await this.database.repository(AgendaPersonEntity).delete({ delegateId: id });
  }

  async setCalendar(id: string, calendar: string): Promise<void> {
    await this.rows().update({ id }, { calendar });
  }

  async taken(conferenceId: string, memberId: string) {
    return (await this.database.one(TAKEN, [conferenceId, memberId]))!;
  }

  waiting(conferenceId: string) {
    return this.database.query(WAITING, [conferenceId]);
  }

  ofUnit(conferenceId: string, memberId: string): Promise<ConferenceDelegateEntity[]> {
    const order = { number: 'ASC' } as const;
    return this.rows().find({ where: { conferenceId, memberId }, order, take: 500 });
  }

  private rows() {
    return this.database.repository(ConferenceDelegateEntity);
  }
}

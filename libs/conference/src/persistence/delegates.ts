import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import {
  column,
  Database,
  defineStatement,
  mappingConstraints,
  nullable,
} from '@wanchang/platform';
import { randomUUID } from 'node:crypto';
import { conferenceErrors } from '../domain/conference.errors';
import type { DelegateFile, DelegateLetter, DelegateLetterKind, DelegateRole, DelegateState } from '../domain/delegate'; // prettier-ignore
import { DelegateLetterEntity } from './delegate-letter.entity';
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

/**
 * What a letter to delegate $1 says, of unit $2 (null is any), while the unit has access; held, so that two who ask for it at
 * once are given the same one.
 */
const LETTER = defineStatement(
  'conference.delegate-letter',
  {
    number: column.integer,
    name: column.text(),
    position: nullable(column.text()),
    role: column.text<DelegateRole>(),
    badge: column.uuid,
    memberName: column.text(),
    conference: column.text(),
    theme: nullable(column.text()),
    startsOn: nullable(column.text()),
    endsOn: nullable(column.text()),
    place: nullable(column.text()),
    state: column.text<DelegateState>(),
    off: column.boolean,
  },
  `SELECT d.number, d.name, d.position, d.role, d.badge, m.name_zh AS "memberName", c.title AS conference, c.theme,
          c.starts_on::text AS "startsOn", c.ends_on::text AS "endsOn", c.place, d.state,
          c.state IN ('postponed', 'cancelled') AS off
     FROM conference_delegates d JOIN conferences c ON c.id = d.conference_id
     JOIN member_refs m ON m.id = d.member_id JOIN active_members a ON a.id = d.member_id
    WHERE d.id = $1 AND ($2::uuid IS NULL OR d.member_id = $2) AND d.state <> 'withdrawn' FOR NO KEY UPDATE OF d`,
);

const ARRIVE = defineStatement(
  'conference.delegates-seen',
  { id: column.uuid },
  `UPDATE conference_delegates SET arrived_at = $3
    WHERE conference_id = $1 AND id = ANY($2::uuid[]) AND state = 'registered' AND arrived_at IS NULL RETURNING id`,
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

  /** @throws DomainError conference.delegate-not-found, .letter-not-yet */
  async letter(id: string, memberId: string | null): Promise<DelegateLetter> {
    const row = await this.database.one(LETTER, [id, memberId]);
    if (!row) throw conferenceErrors('delegate-not-found');
    const { state, off, startsOn, endsOn, place, ...said } = row;
    if (state !== 'registered' || off || !startsOn || !endsOn || !place)
      throw conferenceErrors('letter-not-yet');
    return { ...said, startsOn, endsOn, place };
  }

  /** The letter in force of a delegate, who is held. */
  letterInForce(delegateId: string, kind: DelegateLetterKind) {
    return this.letters().findOneBy({ delegateId, kind });
  }

  async setLetter(letter: DelegateLetterEntity): Promise<void> {
    await this.letters().save(letter);
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

  /** How many of them were not here yet. */
  async arrive(conferenceId: string, ids: readonly string[], at: Date): Promise<number> {
    if (ids.length === 0) return 0;
    return (await this.database.query(ARRIVE, [conferenceId, [...ids], at])).length;
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

  private letters() {
    return this.database.repository(DelegateLetterEntity);
  }

  private rows() {
    return this.database.repository(ConferenceDelegateEntity);
  }
}

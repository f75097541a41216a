import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import {
  column,
  Database,
  defineStatement,
  mappingConstraints,
  nullable,
} from '@wanchang/platform';
import { conferenceErrors } from '../domain/conference.errors';
import type { ConferenceFacts, ConferenceKind, ProposalPurpose } from '../domain/conference.rules';
import type { ConferenceState } from '../domain/conference.states';
import { ConferenceSupporterEntity } from './conference-supporter.entity';
import { ConferenceEntity } from './conference.entity';

/**
 * Conference $1 with what its steps depend on. Of proposers only units with access at this moment count (R1.1): of the
 * conference while it is proposed, of its postponement afterwards.
 */
export const CONFERENCE_FACTS = `
  SELECT c.id, c.kind, c.title, c.year::int AS year, c.state, c.version, c.theme, c.tasks,
         c.starts_on::text AS "startsOn", c.ends_on::text AS "endsOn", c.place,
         c.registration_until::text AS "registrationUntil",
         coalesce(c.registration_until < (now() AT TIME ZONE 'Asia/Shanghai')::date, false) AS "registrationOver", c.quota::int AS quota, c.capacity, c.results,
         c.postpone_reason AS "postponeReason",
         (SELECT count(DISTINCT s.member_id)::int FROM conference_supporters s
            JOIN active_members a ON a.id = s.member_id
           WHERE s.conference_id = c.id
             AND s.purpose = CASE c.state WHEN 'proposed' THEN 'call' ELSE 'postpone' END) AS proposers,
         (SELECT count(*)::int FROM conference_hostings h WHERE h.conference_id = c.id AND h.state = 'chosen') AS hosts,
         (SELECT count(*)::int FROM conference_delegates d WHERE d.conference_id = c.id AND d.state = 'registered')
           AS delegates,
         EXISTS (SELECT FROM conference_report_approvals a WHERE a.conference_id = c.id AND a.version = c.version)
           AS approved
    FROM conferences c WHERE c.id = $1`;

const FACTS = {
  id: column.uuid,
  kind: column.text<ConferenceKind>(),
  title: column.text(),
  year: column.integer,
  state: column.text<ConferenceState>(),
  version: column.integer,
  theme: nullable(column.text()),
  tasks: column.texts(),
  startsOn: nullable(column.text()),
  endsOn: nullable(column.text()),
  place: nullable(column.text()),
  registrationUntil: nullable(column.text()),
  registrationOver: column.boolean,
  quota: column.integer,
  capacity: nullable(column.integer),
  results: nullable(column.text()),
  postponeReason: nullable(column.text()),
  proposers: column.integer,
  hosts: column.integer,
  delegates: column.integer,
  approved: column.boolean,
};

const READ = defineStatement('conference.read-conference', FACTS, CONFERENCE_FACTS);
const LOCK = defineStatement(
  'conference.lock-conference',
  { id: column.uuid },
  `SELECT id FROM conferences WHERE id = $1 FOR UPDATE`,
);

/** Conference $1 takes a step from state $2 to $3, with reason $4. */
const MOVE = defineStatement(
  'conference.move-conference',
  { version: column.integer },
  `UPDATE conferences SET state = $3, reason = $4, version = version + 1 WHERE id = $1 AND state = $2
   RETURNING version`,
);

const NEXT_NUMBER = defineStatement(
  'conference.next-number',
  { number: column.integer },
  `UPDATE conferences SET last_number = last_number + 1 WHERE id = $1 RETURNING last_number AS number`,
);

/** Unit $3 joins the proposal; no row where it did before, or has no access. */
const SUPPORT = defineStatement(
  'conference.support',
  { memberId: column.uuid },
  `INSERT INTO conference_supporters (conference_id, purpose, member_id, person_id)
   SELECT $1, $2, a.id, $4 FROM active_members a WHERE a.id = $3
   ON CONFLICT DO NOTHING RETURNING member_id AS "memberId"`,
);

export type ConferenceRead = ConferenceFacts & {
  /** By the database’s clock. */
  readonly registrationOver: boolean;
  readonly id: string;
  readonly title: string;
  readonly year: number;
  readonly version: number;
  readonly quota: number;
  readonly capacity: number | null;
  /** Why units propose to postpone it; null while none does. */
  readonly postponeReason: string | null;
};

export type NewConference = Pick<
  ConferenceEntity,
  'kind' | 'year' | 'title' | 'state' | 'createdBy'
> &
  Partial<Pick<ConferenceEntity, 'reason'>>;
export type ConferenceChange = Partial<
  Pick<
    ConferenceEntity,
    | 'title'
    | 'theme'
    | 'tasks'
    | 'startsOn'
    | 'endsOn'
    | 'place'
    | 'registrationUntil'
    | 'quota'
    | 'capacity'
    | 'results'
    | 'postponeReason'
  >
>;

/** Conferences and who proposes them. */
@Injectable()
export class Conferences {
  constructor(private readonly database: Database) {}

  /** @throws DomainError conference.annual-exists */
  async insert(conference: NewConference): Promise<string> {
    const id = newId();
    const { year } = conference;
    await mappingConstraints(
      { conferences_annual_key: () => conferenceErrors('annual-exists', { args: { year } }) },
      () => this.rows().insert({ id, tasks: [], ...conference }),
    );
    return id;
  }

  /** @throws DomainError conference.conference-not-found */
  async read(id: string): Promise<ConferenceRead> {
    const found = await this.database.one(READ, [id]);
    if (!found) throw conferenceErrors('conference-not-found');
    return found;
  }

  /** Others that change it, or its delegates, wait. @throws DomainError conference.conference-not-found */
  async lock(id: string): Promise<ConferenceRead> {
    if (!(await this.database.one(LOCK, [id]))) throw conferenceErrors('conference-not-found');
    return this.read(id);
  }

  /** @throws DomainError conference.step-not-possible where the state is another one meanwhile */
  async move(
    id: string,
    from: ConferenceState,
    to: ConferenceState,
    reason: string | null,
  ): Promise<void> {
    const moved = await this.database.one(MOVE, [id, from, to, reason]);
    if (!moved) throw conferenceErrors('step-not-possible');
  }

  /** @throws DomainError conference.dates-reversed */
  async change(id: string, version: number, change: ConferenceChange): Promise<void> {
    await mappingConstraints(
      { conferences_dates_check: () => conferenceErrors('dates-reversed') },
      () => this.rows().update({ id }, { ...change, version: version + 1 }),
    );
  }

  async nextNumber(id: string): Promise<number> {
    return (await this.database.one(NEXT_NUMBER, [id]))!.number;
  }

  /** Whether the unit joined now. */
  async support(
    id: string,
    purpose: ProposalPurpose,
    who: { readonly memberId: string; readonly personId: string },
  ): Promise<boolean> {
    const values = [id, purpose, who.memberId, who.personId];
    return (await this.database.one(SUPPORT, values)) !== null;
  }

  async forgetPostponement(id: string): Promise<void> {
    const postponement = { conferenceId: id, purpose: 'postpone' } as const;
    await this.database.repository(ConferenceSupporterEntity).delete(postponement);
    await this.rows().update({ id }, { postponeReason: null });
  }

  private rows() {
    return this.database.repository(ConferenceEntity);
  }
}

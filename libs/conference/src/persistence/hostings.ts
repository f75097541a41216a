import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { column, Database, defineStatement, mappingConstraints } from '@wanchang/platform';
import { conferenceErrors } from '../domain/conference.errors';
import { ConferenceCohostEntity } from './conference-cohost.entity';
import { ConferenceHostingEntity } from './conference-hosting.entity';

/** Application $1 that is not decided, held until the transaction ends. */
const LOCK = defineStatement(
  'conference.lock-hosting',
  { id: column.uuid, conferenceId: column.uuid },
  `SELECT id, conference_id AS "conferenceId" FROM conference_hostings WHERE id = $1 AND state = 'applied' FOR UPDATE`,
);

/** Units of $1 with access, other than $2. */
const KNOWN = defineStatement(
  'conference.known-co-hosts',
  { id: column.uuid },
  `SELECT id FROM active_members WHERE id = ANY($1::uuid[]) AND id <> $2`,
);

/** Unit $2 agrees to host with others; no row where it was not asked. */
const CONFIRM = defineStatement(
  'conference.confirm-hosting',
  { hostingId: column.uuid },
  `UPDATE conference_cohosts SET confirmed_at = coalesce(confirmed_at, now()) WHERE hosting_id = $1 AND member_id = $2
   RETURNING hosting_id AS "hostingId"`,
);

const UNCONFIRMED = defineStatement(
  'conference.unconfirmed-co-hosts',
  { count: column.integer },
  `SELECT count(*)::int AS count FROM conference_cohosts c
    WHERE hosting_id = $1 AND (confirmed_at IS NULL OR NOT EXISTS (SELECT FROM active_members a WHERE a.id = c.member_id))`,
);

/** The decision $2 of day $3 on the chosen application $1 is no word on the others: they are refused by it. */
const REFUSE_OTHERS = defineStatement(
  'conference.refuse-other-hostings',
  { memberId: column.uuid },
  `UPDATE conference_hostings SET state = 'refused', decision = $2, decided_on = $3::date, decided_by = $4
    WHERE conference_id = (SELECT conference_id FROM conference_hostings WHERE id = $1) AND id <> $1
      AND state = 'applied' RETURNING member_id AS "memberId"`,
);

export type NewHosting = Pick<
  ConferenceHostingEntity,
  | 'conferenceId'
  | 'memberId'
  | 'venue'
  | 'capacity'
  | 'startsOn'
  | 'endsOn'
  | 'budget'
  | 'note'
  | 'appliedBy'
>;

/** Applications to host, alone or jointly. */
@Injectable()
export class Hostings {
  constructor(private readonly database: Database) {}

  /** @throws DomainError conference.already-applied, .co-host-unknown, .dates-reversed */
  async insert(hosting: NewHosting, coHosts: readonly string[]): Promise<string> {
    const id = newId();
    const wanted = [...new Set(coHosts)];
    const known = await this.database.query(KNOWN, [wanted, hosting.memberId]);
    if (known.length < wanted.length) throw conferenceErrors('co-host-unknown');
    await mappingConstraints(
      {
        conference_hostings_member_key: () => conferenceErrors('already-applied'),
        conference_hostings_dates_check: () => conferenceErrors('dates-reversed'),
      },
      () => this.rows().insert({ id, ...hosting, state: 'applied' }),
    );
    await this.database
      .repository(ConferenceCohostEntity)
      .insert(wanted.map((memberId) => ({ hostingId: id, memberId })));
    return id;
  }

  /** @throws DomainError conference.hosting-not-found for one that is decided */
  async lock(id: string): Promise<ConferenceHostingEntity> {
    if (!(await this.database.one(LOCK, [id]))) throw conferenceErrors('hosting-not-found');
    return this.rows().findOneByOrFail({ id });
  }

  /** @throws DomainError conference.hosting-not-found for a unit that was not asked */
  async confirm(id: string, memberId: string): Promise<void> {
    const confirmed = await this.database.one(CONFIRM, [id, memberId]);
    if (!confirmed) throw conferenceErrors('hosting-not-found');
  }

  async allConfirmed(id: string): Promise<boolean> {
    return (await this.database.one(UNCONFIRMED, [id]))!.count === 0;
  }

  async decide(
    id: string,
    decided: Pick<ConferenceHostingEntity, 'state' | 'decision' | 'decidedOn' | 'decidedBy'>,
  ): Promise<void> {
    await this.rows().update({ id }, decided);
    if (decided.state !== 'chosen') return;
    const { decision, decidedOn, decidedBy } = decided;
    await this.database.query(REFUSE_OTHERS, [id, decision, decidedOn, decidedBy]);
  }

  private rows() {
    return this.database.repository(ConferenceHostingEntity);
  }
}

import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import {
  column,
  Database,
  Deadlines,
  defineStatement,
  mappingConstraints,
  nullable,
  type RowOf,
} from '@wanchang/platform';
import { sessionErrors } from '../domain/matchmaking-session.errors';
import {
  remindAt,
  requestStates,
  type HeldPlaces,
  type RequestState,
  type RequestStep,
} from '../domain/meeting-request';
import { expireRequest, remindOfRequest } from '../matchmaking-session.jobs';
import { ConferenceWishEntity } from './conference-wish.entity';
import { MeetingRequestEntity } from './meeting-request.entity';

/** Asks in session $2: $1 its id, from $3 to $4 with message $5; open for $6 hours, and never behind the end of wishes. */
const ASK = defineStatement(
  'matchmaking-session.ask-for-meeting',
  { askedAt: column.instant, expiresAt: column.instant },
  `INSERT INTO conference_meeting_requests (id, session_id, from_member_id, to_member_id, message, state, asked_at, expires_at)
   SELECT $1, s.id, $3, $4, $5, 'asked', now(), least(now() + make_interval(hours => $6::int), s.wishes_until)
     FROM conference_sessions s WHERE s.id = $2
   RETURNING asked_at AS "askedAt", expires_at AS "expiresAt"`,
);

/** Request $1 goes from state $2 to $3; it expires only behind its time. */
const MOVE = defineStatement(
  'matchmaking-session.move-request',
  { id: column.uuid },
  `UPDATE conference_meeting_requests SET state = $3, answered_at = now()
    WHERE id = $1 AND state = $2 AND (($3 = 'expired') = (expires_at <= now()) OR $3 = 'withdrawn') RETURNING id`,
);

/** Whether request $1 is open behind its time, by the clock of the database. */
const OVER = defineStatement(
  'matchmaking-session.request-is-over',
  { yes: column.boolean },
  `SELECT state = 'asked' AND expires_at <= now() AS yes FROM conference_meeting_requests WHERE id = $1`,
);

/** What holds the places of unit $2 in session $1. */
const HELD = defineStatement(
  'matchmaking-session.held-places',
  { accepted: column.integer, asked: column.integer },
  `SELECT count(*) FILTER (WHERE state = 'accepted')::int AS accepted,
          count(*) FILTER (WHERE state = 'asked' AND from_member_id = $2 AND expires_at > now())::int AS asked
     FROM conference_meeting_requests WHERE session_id = $1 AND $2 IN (from_member_id, to_member_id)`,
);

/** Units $2 in session $1, held in one order, so that two that ask each other never wait for each other. */
const HOLD_UNITS = defineStatement(
  'matchmaking-session.hold-units',
  { yes: column.boolean },
  `SELECT bool_and(pg_advisory_xact_lock(hashtextextended($1::text || id, 0)) IS NOT NULL) AS yes
     FROM (SELECT unnest($2::text[]) AS id ORDER BY 1) AS units`,
);

/** Requests from and to unit $2 in session $1. Whoever declines the asker for good is not told of the request. */
const OF_UNIT = defineStatement(
  'matchmaking-session.requests-of-unit',
  {
    id: column.uuid,
    mine: column.boolean,
    memberId: column.uuid,
    name: column.text(),
    message: nullable(column.text()),
    state: column.text<RequestState>(),
    askedAt: column.instant,
    expiresAt: column.instant,
  },
  `SELECT r.id, r.from_member_id = $2 AS mine, m.id AS "memberId", m.name_zh AS name, r.message,
          CASE WHEN r.state = 'asked' AND r.expires_at <= now() THEN 'expired' ELSE r.state END AS state,
          r.asked_at AS "askedAt", r.expires_at AS "expiresAt"
     FROM conference_meeting_requests r
     JOIN member_refs m ON m.id = CASE r.from_member_id WHEN $2 THEN r.to_member_id ELSE r.from_member_id END
    WHERE r.session_id = $1 AND $2 IN (r.from_member_id, r.to_member_id)
      AND (r.from_member_id = $2 OR NOT EXISTS (
             SELECT FROM conference_wishes w WHERE w.session_id = $1 AND w.from_member_id = $2
                AND w.to_member_id = r.from_member_id AND w.wish = 'no'))
    ORDER BY (r.state = 'asked') DESC, r.asked_at DESC LIMIT 500`,
);
export type RequestRow = Readonly<RowOf<typeof OF_UNIT>>;

const OPEN_PAIR = {
  conference_meeting_requests_pair_key: () => sessionErrors('request-exists'),
};

/** Requests for meetings, with the deadlines that belong to them. */
@Injectable()
export class MeetingRequests {
  constructor(
    private readonly database: Database,
    private readonly deadlines: Deadlines,
  ) {}

  /** Requests of these units wait until the transaction ends: places are counted and taken by one at a time. */
  async hold(sessionId: string, ...memberIds: string[]): Promise<void> {
    await this.database.one(HOLD_UNITS, [sessionId, memberIds]);
  }

  /** @throws DomainError matchmaking-session.request-exists */
  async ask(
    request: Pick<MeetingRequestEntity, 'sessionId' | 'fromMemberId' | 'toMemberId' | 'message'>,
    hours: number,
  ): Promise<string> {
    const id = newId();
    const { sessionId, fromMemberId, toMemberId, message } = request;
    const values = [id, sessionId, fromMemberId, toMemberId, message, hours];
    const asked = await mappingConstraints(OPEN_PAIR, () => this.database.one(ASK, values));
    const { askedAt, expiresAt } = asked!;
    await this.deadlines.set(expireRequest, id, expiresAt, { requestId: id });
    const reminder = remindAt(askedAt, expiresAt);
    await this.deadlines.set(remindOfRequest, id, reminder, { requestId: id });
    return id;
  }

  /** @throws DomainError matchmaking-session.request-not-found */
  async get(id: string): Promise<MeetingRequestEntity> {
    const found = await this.rows().findOneBy({ id });
    if (!found) throw sessionErrors('request-not-found');
    return found;
  }

  async isOver(id: string): Promise<boolean> {
    return (await this.database.one(OVER, [id]))?.yes ?? false;
  }

  /** What is accepted is wished by both, what is withdrawn by neither. @throws DomainError matchmaking-session.request-answered */
  async move(request: MeetingRequestEntity, step: RequestStep): Promise<void> {
    const to = requestStates.next(request.state, step);
    const moved = to && (await this.database.one(MOVE, [request.id, request.state, to]));
    if (!moved) throw sessionErrors('request-answered');
    await this.deadlines.cancel(remindOfRequest, request.id);
    if (step !== 'expire') await this.deadlines.cancel(expireRequest, request.id);
    const { sessionId, fromMemberId, toMemberId } = request;
    const pair = [
      { sessionId, fromMemberId, toMemberId },
      { sessionId, fromMemberId: toMemberId, toMemberId: fromMemberId },
    ];
    const wishes = this.database.repository(ConferenceWishEntity);
    if (step === 'accept')
      await wishes.upsert(
        pair.map((one) => ({ ...one, wish: 'must' as const })),
        ['sessionId', 'fromMemberId', 'toMemberId'],
      );
    if (step === 'withdraw' && request.state === 'accepted')
      for (const one of pair) await wishes.delete({ ...one, wish: 'must' });
  }

  async held(sessionId: string, memberId: string): Promise<HeldPlaces> {
    return (await this.database.one(HELD, [sessionId, memberId]))!;
  }

  ofUnit(sessionId: string, memberId: string): Promise<RequestRow[]> {
    return this.database.query(OF_UNIT, [sessionId, memberId]);
  }

  private rows() {
    return this.database.repository(MeetingRequestEntity);
  }
}

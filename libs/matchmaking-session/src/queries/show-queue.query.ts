import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement, nullable, type RowOf } from '@wanchang/platform';
import { expectedCalls, expectedLength, type TicketState } from '../domain/queue';
import { Queues } from '../persistence/queues';
import type { QueueDto, QueueRowDto, QueueTicketDto } from './answers/queue.dto';

const LIST = defineStatement(
  'matchmaking-session.queues-of-conference',
  {
    id: column.uuid,
    title: column.text(),
    hostName: column.text(),
    place: column.text(),
    open: column.boolean,
    waiting: column.integer,
  },
  `SELECT q.id, q.title, m.name_zh AS "hostName", q.place, q.open,
          (SELECT count(*)::int FROM conference_queue_tickets t WHERE t.queue_id = q.id AND t.state = 'waiting') AS waiting
     FROM conference_queues q JOIN member_refs m ON m.id = q.host_member_id
    WHERE q.conference_id = $1 ORDER BY q.created_at, q.id LIMIT 100`,
);

/** The host of queue $1, and the clock. */
const HOST = defineStatement(
  'matchmaking-session.host-of-queue',
  { hostName: column.text(), now: column.instant },
  `SELECT m.name_zh AS "hostName", now() AS now
     FROM conference_queues q JOIN member_refs m ON m.id = q.host_member_id WHERE q.id = $1`,
);

/** Numbers of queue $1 that are live, in the order of calling. */
const LIVE = defineStatement(
  'matchmaking-session.live-tickets',
  {
    id: column.uuid,
    number: column.integer,
    state: column.text<TicketState>(),
    memberId: column.uuid,
    memberName: column.text(),
    desk: nullable(column.integer),
    calledAt: nullable(column.instant),
  },
  `SELECT t.id, t.number, t.state, t.member_id AS "memberId", m.name_zh AS "memberName", t.desk::int AS desk,
          t.called_at AS "calledAt"
     FROM conference_queue_tickets t JOIN member_refs m ON m.id = t.member_id
    WHERE t.queue_id = $1 AND t.state IN ('waiting', 'called', 'skipped') ORDER BY t.rank, t.number`,
);
type LiveTicket = Readonly<RowOf<typeof LIVE>>;

/** How long the meetings of queue $1 lasted. */
const HELD = defineStatement(
  'matchmaking-session.held-in-queue',
  { ms: column.double },
  `SELECT (extract(epoch FROM ended_at - called_at) * 1000)::float8 AS ms FROM conference_queue_tickets
    WHERE queue_id = $1 AND state = 'done' ORDER BY ended_at`,
);

const MINUTE = 60_000;

/** A queue: for its staff and host with names, for others with numbers. */
@Injectable()
export class ShowQueue {
  constructor(
    private readonly database: Database,
    private readonly queues: Queues,
  ) {}

  list(conferenceId: string): Promise<QueueRowDto[]> {
    return this.database.query(LIST, [conferenceId]);
  }

  /** @param memberId null: the secretariat. @throws DomainError matchmaking-session.queue-not-found */
  async execute(id: string, memberId: string | null): Promise<QueueDto> {
    const queue = await this.queues.get(id);
    const { hostName, now } = (await this.database.one(HOST, [id]))!;
    const live = await this.database.query(LIVE, [id]);
    const held = (await this.database.query(HELD, [id])).map(({ ms }) => ms);
    const length = expectedLength(queue.minutes * MINUTE, held);
    const desks = Array.from({ length: queue.desks }, (_, nth) => ({
      desk: nth + 1,
      ticket: live.find(({ state, desk }) => state === 'called' && desk === nth + 1) ?? null,
    }));
    const waiting = live.filter(({ state }) => state === 'waiting');
    const busy = desks.map(({ ticket }) => ticket?.calledAt?.getTime() ?? null);
    const calls = expectedCalls(now.getTime(), busy, waiting.length, length);
    const mayCall = memberId === null || memberId === queue.hostMemberId;
    const view = (ticket: LiveTicket, at?: number) => viewOf(ticket, memberId, mayCall, at);
    const { conferenceId, title, place, open } = queue;
    return {
      ...{ id, conferenceId, title, place, open, hostName, now, mayCall },
      minutes: Math.round(length / 6_000) / 10,
      done: held.length,
      desks: desks.map(({ desk, ticket }) => ({
        ...{ desk, ticket: ticket && view(ticket), since: ticket?.calledAt ?? null },
      })),
      waiting: waiting.map((ticket, nth) => view(ticket, calls[nth])),
      skipped: live.filter(({ state }) => state === 'skipped').map((ticket) => view(ticket)),
    };
  }
}

function viewOf(
  { id, number, state, memberId: of, memberName, desk }: LiveTicket,
  memberId: string | null,
  named: boolean,
  expected?: number,
): QueueTicketDto {
  const mine = of === memberId;
  const expectedAt = expected === undefined ? null : new Date(expected);
  return {
    id,
    number,
    state,
    desk,
    mine,
    expectedAt,
    memberName: named || mine ? memberName : null,
  };
}

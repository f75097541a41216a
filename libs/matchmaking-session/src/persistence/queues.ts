import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { column, Database, defineStatement, mappingConstraints } from '@wanchang/platform';
import { sessionErrors } from '../domain/matchmaking-session.errors';
import type { TicketState } from '../domain/queue';
import { ConferenceQueueTicketEntity } from './conference-queue-ticket.entity';
import { ConferenceQueueEntity } from './conference-queue.entity';

/** Whoever calls, takes a number or comes back waits here, one after the other. */
const LOCK = defineStatement(
  'matchmaking-session.lock-queue',
  { id: column.uuid },
  `SELECT id FROM conference_queues WHERE id = $1 FOR UPDATE`,
);

const NEXT_NUMBER = defineStatement(
  'matchmaking-session.next-queue-number',
  { number: column.integer },
  `UPDATE conference_queues SET last_number = last_number + 1 WHERE id = $1 RETURNING last_number AS number`,
);

/** Ticket $1 goes from state $2 to $3, called at desk $4. */
const MOVE = defineStatement(
  'matchmaking-session.move-ticket',
  { id: column.uuid },
  `UPDATE conference_queue_tickets
      SET state = $3, desk = coalesce($4::int, desk),
          called_at = CASE $3 WHEN 'called' THEN now() ELSE called_at END,
          ended_at = CASE $3 WHEN 'done' THEN now() WHEN 'left' THEN now() ELSE ended_at END
    WHERE id = $1 AND state = $2 RETURNING id`,
);

/** Whether unit $2 has somebody registered at conference $1, and access. */
const COMES = defineStatement(
  'matchmaking-session.unit-comes',
  { yes: column.boolean },
  `SELECT EXISTS (SELECT FROM conference_delegate_refs d JOIN active_members a ON a.id = d.member_id
                   WHERE d.conference_id = $1 AND d.member_id = $2 AND d.state = 'registered') AS yes`,
);

export type NewQueue = Pick<
  ConferenceQueueEntity,
  'conferenceId' | 'hostMemberId' | 'title' | 'place' | 'desks' | 'minutes'
>;

/** Queues and their numbers. */
@Injectable()
export class Queues {
  constructor(private readonly database: Database) {}

  async insert(queue: NewQueue): Promise<string> {
    const id = newId();
    await this.queues().insert({ id, ...queue });
    return id;
  }

  /** @throws DomainError matchmaking-session.queue-not-found */
  async get(id: string): Promise<ConferenceQueueEntity> {
    const found = await this.queues().findOneBy({ id });
    if (!found) throw sessionErrors('queue-not-found');
    return found;
  }

  /** @throws DomainError matchmaking-session.queue-not-found */
  async lock(id: string): Promise<ConferenceQueueEntity> {
    await this.database.one(LOCK, [id]);
    return this.get(id);
  }

  async setOpen(id: string, open: boolean): Promise<void> {
    await this.queues().update({ id }, { open });
  }

  async comes(conferenceId: string, memberId: string): Promise<boolean> {
    return (await this.database.one(COMES, [conferenceId, memberId]))!.yes;
  }

  /** The next number, at the end. @throws DomainError matchmaking-session.number-taken */
  async take(queueId: string, memberId: string): Promise<{ id: string; number: number }> {
    const { number } = (await this.database.one(NEXT_NUMBER, [queueId]))!;
    const last = Math.max(number, ...(await this.waiting(queueId)).map(({ rank }) => rank + 1));
    const id = newId();
    await mappingConstraints(
      { conference_queue_tickets_live_key: () => sessionErrors('number-taken') },
      () => this.tickets().insert({ id, queueId, number, memberId, state: 'waiting', rank: last }),
    );
    return { id, number };
  }

  /** @throws DomainError matchmaking-session.ticket-not-found */
  async ticket(id: string): Promise<ConferenceQueueTicketEntity> {
    const found = await this.tickets().findOneBy({ id });
    if (!found) throw sessionErrors('ticket-not-found');
    return found;
  }

  /** Who waits, the first one first. */
  waiting(queueId: string): Promise<ConferenceQueueTicketEntity[]> {
    const where = { queueId, state: 'waiting' as const };
    return this.tickets().find({ where, order: { rank: 'ASC', number: 'ASC' } });
  }

  /** Who sits at a desk. */
  at(queueId: string, desk: number): Promise<ConferenceQueueTicketEntity | null> {
    return this.tickets().findOneBy({ queueId, desk, state: 'called' });
  }

  /** @throws DomainError matchmaking-session.ticket-moved where it is not in that state any more */
  async move(id: string, from: TicketState, to: TicketState, desk: number | null): Promise<void> {
    if (!(await this.database.one(MOVE, [id, from, to, desk]))) throw sessionErrors('ticket-moved');
  }

  async setRank(id: string, rank: number): Promise<void> {
    await this.tickets().update({ id }, { rank });
  }

  private queues() {
    return this.database.repository(ConferenceQueueEntity);
  }
  private tickets() {
    return this.database.repository(ConferenceQueueTicketEntity);
  }
}

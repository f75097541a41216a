import { Injectable } from '@nestjs/common';
import { conferenceWork } from '@wanchang/conference';
import { actingMember } from '@wanchang/membership';
import { assertAllowed, Facts, Transactional, type Actor } from '@wanchang/platform';
import { sessionErrors } from '../domain/matchmaking-session.errors';
import type { ConferenceQueueTicketEntity } from '../persistence/conference-queue-ticket.entity';
import type { ConferenceQueueEntity } from '../persistence/conference-queue.entity';
import { Queues } from '../persistence/queues';
import { ticketCalled, ticketMoved } from '../queue.facts';

/** The desks call the next number, skip who does not come, and let two change places: the unit's own people, or the staff. */
@Injectable()
export class CallQueue {
  constructor(
    private readonly queues: Queues,
    private readonly facts: Facts,
  ) {}

  /** What the desk had is over; the first who waits comes to it. @throws DomainError matchmaking-session.queue-not-found, .desk-unknown, .nobody-waiting */
  @Transactional()
  async next(queueId: string, desk: number, actor: Actor): Promise<void> {
    const queue = await this.hold(queueId, actor);
    if (desk > queue.desks) throw sessionErrors('desk-unknown');
    const waiting = await this.queues.waiting(queueId);
    const current = await this.queues.at(queueId, desk);
    if (current) await this.queues.move(current.id, 'called', 'done', null);
    const [first, ...rest] = waiting;
    if (!first && !current) throw sessionErrors('nobody-waiting');
    if (current) await this.record(queue, current, waiting, 'finish', actor);
    if (!first) return;
    await this.queues.move(first.id, 'waiting', 'called', desk);
    const { id: ticketId, memberId, number } = first;
    const { title, place } = queue;
    const memberIds = told(queue, [first, ...rest]);
    const fact = { queueId, ticketId, title, place, memberId, number, desk, memberIds };
    await this.facts.record(ticketCalled, fact, actor);
  }

  /** They were called and did not come: they can come back. @throws DomainError matchmaking-session.ticket-not-found, .ticket-moved */
  @Transactional()
  async skip(ticketId: string, actor: Actor): Promise<string> {
    const { queueId } = await this.queues.ticket(ticketId);
    const queue = await this.hold(queueId, actor, 'ticket-not-found');
    const ticket = await this.queues.ticket(ticketId);
    await this.queues.move(ticketId, 'called', 'skipped', null);
    await this.record(queue, ticket, await this.queues.waiting(queueId), 'skip', actor);
    return queueId;
  }

  /** Two who wait change places. @throws DomainError matchmaking-session.ticket-moved */
  @Transactional()
  async swap(queueId: string, pair: readonly [string, string], actor: Actor): Promise<void> {
    const queue = await this.hold(queueId, actor);
    const waiting = await this.queues.waiting(queueId);
    const [a, b] = pair.map((id) => waiting.find((one) => one.id === id));
    if (!a || !b || a.id === b.id) throw sessionErrors('ticket-moved');
    await this.queues.setRank(a.id, b.rank);
    await this.queues.setRank(b.id, a.rank);
    await this.record(queue, a, waiting, 'swap', actor);
  }

  /** A queue that is neither theirs nor for them to staff is not there for them. */
  private async hold(
    queueId: string,
    actor: Actor,
    otherwise: 'queue-not-found' | 'ticket-not-found' = 'queue-not-found',
  ): Promise<ConferenceQueueEntity> {
    const queue = await this.queues.lock(queueId);
    const unit = actingMember.of(actor);
    if (unit === null) assertAllowed([conferenceWork], actor);
    else if (unit.id !== queue.hostMemberId) throw sessionErrors(otherwise);
    return queue;
  }

  private record(
    queue: ConferenceQueueEntity,
    { memberId, number }: ConferenceQueueTicketEntity,
    waiting: readonly ConferenceQueueTicketEntity[],
    step: 'finish' | 'skip' | 'swap',
    actor: Actor,
  ): Promise<void> {
    const memberIds = [...told(queue, waiting), memberId];
    const fact = { queueId: queue.id, title: queue.title, memberId, number, step, memberIds };
    return this.facts.record(ticketMoved, fact, actor);
  }
}

const told = (
  { hostMemberId }: ConferenceQueueEntity,
  waiting: readonly ConferenceQueueTicketEntity[],
): string[] => [hostMemberId, ...waiting.map(({ memberId }) => memberId)];

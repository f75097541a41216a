import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Facts, Transactional } from '@wanchang/platform';
import { sessionErrors } from '../domain/matchmaking-session.errors';
import { placeOfReturn } from '../domain/queue';
import type { ConferenceQueueTicketEntity } from '../persistence/conference-queue-ticket.entity';
import type { ConferenceQueueEntity } from '../persistence/conference-queue.entity';
import { Queues } from '../persistence/queues';
import { ticketMoved, ticketTaken } from '../queue.facts';

/** A unit takes a number, gives it back, and comes back after it was skipped. */
@Injectable()
export class QueueUp {
  constructor(
    private readonly queues: Queues,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError matchmaking-session.queue-not-found, .queue-stopped, .number-taken, .unit-not-registered, .wish-for-oneself */
  @Transactional()
  async take(queueId: string, actor: MemberActor): Promise<void> {
    const queue = await this.queues.lock(queueId);
    const { title, open, conferenceId, hostMemberId } = queue;
    const memberId = actor.member.id;
    if (memberId === hostMemberId) throw sessionErrors('wish-for-oneself');
    if (!open) throw sessionErrors('queue-stopped');
    if (!(await this.queues.comes(conferenceId, memberId))) throw sessionErrors('not-taking-part');
    const { number } = await this.queues.take(queueId, memberId);
    const fact = { queueId, title, memberId, number, memberIds: [hostMemberId, memberId] };
    await this.facts.record(ticketTaken, fact, actor);
  }

  /** Returns the queue. @throws DomainError matchmaking-session.ticket-not-found, .ticket-moved */
  @Transactional()
  async leave(ticketId: string, actor: MemberActor): Promise<string> {
    const { queue, ticket } = await this.hold(ticketId, actor);
    const from = ticket.state === 'skipped' ? 'skipped' : 'waiting';
    await this.queues.move(ticketId, from, 'left', null);
    await this.record(queue, ticket, 'leave', actor);
    return queue.id;
  }

  /** Behind those who are called next. Returns the queue. @throws DomainError matchmaking-session.ticket-not-found, .ticket-moved */
  @Transactional()
  async comeBack(ticketId: string, actor: MemberActor): Promise<string> {
    const { queue, ticket } = await this.hold(ticketId, actor);
    const ranks = (await this.queues.waiting(queue.id)).map(({ rank }) => rank);
    await this.queues.move(ticketId, 'skipped', 'waiting', null);
    await this.queues.setRank(ticketId, placeOfReturn(ranks, queue.desks));
    await this.record(queue, ticket, 'return', actor);
    return queue.id;
  }

  /** A number of others is not there for them. */
  private async hold(ticketId: string, actor: MemberActor) {
    const { queueId } = await this.queues.ticket(ticketId);
    const queue = await this.queues.lock(queueId);
    const ticket = await this.queues.ticket(ticketId);
    if (ticket.memberId !== actor.member.id) throw sessionErrors('ticket-not-found');
    return { queue, ticket };
  }

  private async record(
    { id: queueId, title, hostMemberId }: ConferenceQueueEntity,
    { memberId, number }: ConferenceQueueTicketEntity,
    step: 'leave' | 'return',
    actor: MemberActor,
  ): Promise<void> {
    const waiting = (await this.queues.waiting(queueId)).map((one) => one.memberId);
    const memberIds = [...new Set([hostMemberId, memberId, ...waiting])];
    const fact = { queueId, title, memberId, number, step, memberIds };
    await this.facts.record(ticketMoved, fact, actor);
  }
}

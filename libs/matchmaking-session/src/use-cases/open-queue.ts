import { Injectable } from '@nestjs/common';
import { Conferences, conferenceWork } from '@wanchang/conference';
import { assertAllowed, Facts, Transactional, type Actor } from '@wanchang/platform';
import { sessionErrors } from '../domain/matchmaking-session.errors';
import { Queues, type NewQueue } from '../persistence/queues';
import { queueOpened } from '../queue.facts';

/** Opens a queue before one unit (R0.5), stops it, and opens it again. Who has a number keeps it. */
@Injectable()
export class OpenQueue {
  constructor(
    private readonly conferences: Conferences,
    private readonly queues: Queues,
    private readonly facts: Facts,
  ) {}

  /** Returns its id. @param actor null for an operator. @throws DomainError matchmaking-session.unit-not-there, .session-not-possible */
  @Transactional()
  async execute(queue: NewQueue, actor: Actor | null): Promise<string> {
    if (actor) assertAllowed([conferenceWork], actor);
    const { conferenceId, hostMemberId, title } = queue;
    const { state } = await this.conferences.read(conferenceId);
    if (state === 'closed' || state === 'reported' || state === 'cancelled')
      throw sessionErrors('session-not-possible');
    if (!(await this.queues.comes(conferenceId, hostMemberId)))
      throw sessionErrors('unit-not-there');
    const queueId = await this.queues.insert(queue);
    const memberIds = [hostMemberId];
    await this.facts.record(queueOpened, { queueId, title, open: true, memberIds }, actor);
    return queueId;
  }

  /** @throws DomainError matchmaking-session.queue-not-found */
  @Transactional()
  async set(queueId: string, open: boolean, actor: Actor): Promise<void> {
    assertAllowed([conferenceWork], actor);
    const { title, hostMemberId } = await this.queues.lock(queueId);
    await this.queues.setOpen(queueId, open);
    const waiting = (await this.queues.waiting(queueId)).map(({ memberId }) => memberId);
    const memberIds = [hostMemberId, ...waiting];
    await this.facts.record(queueOpened, { queueId, title, open, memberIds }, actor);
  }
}

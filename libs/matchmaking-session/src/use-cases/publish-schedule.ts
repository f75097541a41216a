import { Injectable } from '@nestjs/common';
import { conferenceWork } from '@wanchang/conference';
import { assertAllowed, Facts, Transactional, type Actor } from '@wanchang/platform';
import { sessionErrors } from '../domain/matchmaking-session.errors';
import type { MeetingNews } from '../domain/session';
import { MatchmakingSessions } from '../persistence/matchmaking-sessions';
import { Publications } from '../persistence/publications';
import { schedulePublished, scheduleTold } from '../session.facts';

type Counts = Record<MeetingNews, number>;

/** Publishes a draft: what differs from what was told before is told to the units it concerns, and to nobody else. */
@Injectable()
export class PublishSchedule {
  constructor(
    private readonly sessions: MatchmakingSessions,
    private readonly publications: Publications,
    private readonly facts: Facts,
  ) {}

  /** @param actor null for an operator. @throws DomainError matchmaking-session.nothing-to-publish */
  @Transactional()
  async execute(sessionId: string, actor: Actor | null): Promise<void> {
    if (actor) assertAllowed([conferenceWork], actor);
    const { title, conferenceId } = await this.sessions.lock(sessionId);
    const changed = await this.publications.publish(sessionId);
    if (changed.length === 0) throw sessionErrors('nothing-to-publish');
    const version = await this.publications.mark(sessionId);
    const units = new Map<string, Counts>();
    const all = none();
    for (const { aMemberId, bMemberId, news } of changed) {
      all[news] += 1;
      for (const memberId of [aMemberId, bMemberId]) {
        const counts = units.get(memberId) ?? none();
        counts[news] += 1;
        units.set(memberId, counts);
      }
    }
    const told = [...units].map(([memberId, counts]) => ({
      ...{ sessionId, conferenceId, title, memberId, counts },
    }));
    await this.facts.recordAll(scheduleTold, told, actor);
    const fact = { sessionId, conferenceId, version, ...all };
    await this.facts.record(schedulePublished, fact, actor);
  }
}

const none = (): Counts => ({ new: 0, moved: 0, cancelled: 0 });

import { Injectable } from '@nestjs/common';
import { Conferences, conferenceWork } from '@wanchang/conference';
import { assertAllowed, Facts, Transactional, type Actor } from '@wanchang/platform';
import { sessionErrors } from '../domain/matchmaking-session.errors';
import type { SessionForm, SlotTimes } from '../domain/session';
import { DEFAULT_WEIGHTS, type WishWeights } from '../domain/wish-weights';
import { MatchParticipants } from './match-participants';
import { sessionOpened, sessionPlanned } from '../session.facts';
import { MatchmakingSessions, type NewTable } from '../persistence/matchmaking-sessions';

export interface SessionOrder {
  readonly title: string;
  /** Meetings of each unit. */
  readonly most: number;
  readonly wishesUntil: Date;
  /** `preferences` where it is absent. It stays as it was opened. */
  readonly form?: SessionForm;
  /** Of form `requests`: how long a unit has to answer. */
  readonly answerHours?: number;
}

/** Opens matchmaking sessions, and sets their slots, tables and weights. */
@Injectable()
export class PlanSession {
  constructor(
    private readonly conferences: Conferences,
    private readonly sessions: MatchmakingSessions,
    private readonly match: MatchParticipants,
    private readonly facts: Facts,
  ) {}

  /** Returns its id; its participants’ listings are matched again. @param actor null for an operator. @throws DomainError matchmaking-session.session-too-early */
  @Transactional()
  async open(conferenceId: string, order: SessionOrder, actor: Actor | null): Promise<string> {
    if (actor) assertAllowed([conferenceWork], actor);
    const { state, startsOn } = await this.conferences.lock(conferenceId);
    const over = state === 'closed' || state === 'reported' || state === 'cancelled';
    if (over || startsOn === null) throw sessionErrors('session-not-possible');
    const row = { conferenceId, ...order, weights: DEFAULT_WEIGHTS };
    const sessionId = await this.sessions.insert(row);
    const fact = { conferenceId, sessionId, title: order.title };
    await this.facts.record(sessionOpened, fact, actor);
    await this.match.whereStale(sessionId, actor);
    return sessionId;
  }

  /** @throws DomainError matchmaking-session.stale-version, .session-scheduled, .slots-overlap, .table-twice */
  @Transactional()
  async plan(
    sessionId: string,
    version: number,
    plan: { readonly slots: readonly SlotTimes[]; readonly tables: readonly NewTable[] },
    actor: Actor | null,
  ): Promise<void> {
    if (actor) assertAllowed([conferenceWork], actor);
    const session = await this.sessions.lock(sessionId);
    if (session.version !== version) throw sessionErrors('stale-version');
    if (await this.sessions.hasMeetings(sessionId)) throw sessionErrors('session-scheduled');
    await this.sessions.setPlan(sessionId, plan.slots, plan.tables);
    await this.sessions.change(sessionId, { version: version + 1 });
    const { conferenceId } = session;
    const counts = { slots: plan.slots.length, tables: plan.tables.length };
    await this.facts.record(sessionPlanned, { conferenceId, sessionId, ...counts }, actor);
  }

  /** @throws DomainError matchmaking-session.stale-version */
  @Transactional()
  async set(
    sessionId: string,
    version: number,
    change: Partial<Omit<SessionOrder, 'form'>> & { readonly weights?: WishWeights },
    actor: Actor | null,
  ): Promise<void> {
    if (actor) assertAllowed([conferenceWork], actor);
    const session = await this.sessions.lock(sessionId);
    if (session.version !== version) throw sessionErrors('stale-version');
    await this.sessions.change(sessionId, { ...change, version: version + 1 });
    const { conferenceId } = session;
    await this.facts.record(sessionPlanned, { conferenceId, sessionId }, actor);
  }
}

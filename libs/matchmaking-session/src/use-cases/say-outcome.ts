import { Injectable } from '@nestjs/common';
import { conferenceWork } from '@wanchang/conference';
import type { MemberActor } from '@wanchang/membership';
import { assertAllowed, Facts, Transactional, type Actor } from '@wanchang/platform';
import { sessionErrors } from '../domain/matchmaking-session.errors';
import { noShowDecided, outcomeSaid } from '../day.facts';
import { FollowUps } from '../persistence/follow-ups';
import { Meetings } from '../persistence/meetings';
import { Outcomes } from '../persistence/outcomes';

export interface Outcome {
  readonly held: boolean;
  /** 1 to 5. */
  readonly useful: number | null;
  readonly nextStep: string | null;
}

/**
 * Both sides say what became of their meeting. It was held when one says so and the other does not deny it, and was not when
 * both say so; where one says it was not, the other is asked. A no-show stands only once the secretariat has looked.
 */
@Injectable()
export class SayOutcome {
  constructor(
    private readonly outcomes: Outcomes,
    private readonly meetings: Meetings,
    private readonly followUps: FollowUps,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError matchmaking-session.meeting-not-found, .meeting-not-begun */
  @Transactional()
  async execute(meetingId: string, outcome: Outcome, actor: MemberActor): Promise<void> {
    const memberId = actor.member.id;
    const meeting = await this.outcomes.lockOwn(meetingId, memberId);
    if (!meeting) throw sessionErrors('meeting-not-found');
    if (!meeting.begun) throw sessionErrors('meeting-not-begun');
    const own = { ...outcome, personId: actor.personId, source: 'unit' } as const;
    await this.outcomes.say(meetingId, memberId, own);
    const said = await this.outcomes.of(meetingId);
    const words = new Set(said.map(({ held }) => held));
    const held = words.size === 2 ? null : outcome.held ? true : said.length === 2 ? false : null;
    await this.meetings.change(meetingId, { held, noShowMemberId: null });
    await this.followUps.plan(meetingId);
    const { sessionId, aMemberId, bMemberId } = meeting;
    const otherId = memberId === aMemberId ? bMemberId : aMemberId;
    const asked = !outcome.held && said.length === 1;
    const fact = { sessionId, meetingId, memberId, otherId, held: outcome.held, asked };
    await this.facts.record(outcomeSaid, fact, actor);
  }

  /** @param noShowMemberId null: it was held. @throws DomainError matchmaking-session.meeting-not-found */
  @Transactional()
  async decide(meetingId: string, noShowMemberId: string | null, actor: Actor): Promise<void> {
    assertAllowed([conferenceWork], actor);
    const [meeting] = await this.meetings.lock([meetingId]);
    const { sessionId, aMemberId, bMemberId } = meeting!;
    if (noShowMemberId && noShowMemberId !== aMemberId && noShowMemberId !== bMemberId)
      throw sessionErrors('meeting-not-found');
    await this.meetings.change(meetingId, { held: noShowMemberId === null, noShowMemberId });
    await this.followUps.plan(meetingId);
    await this.facts.record(noShowDecided, { sessionId, meetingId, noShowMemberId }, actor);
  }
}

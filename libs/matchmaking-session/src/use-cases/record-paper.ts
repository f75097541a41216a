import { Injectable } from '@nestjs/common';
import { conferenceWork, MarkArrived } from '@wanchang/conference';
import { assertAllowed, Facts, Transactional, type Actor } from '@wanchang/platform';
import { paperRecorded } from '../day.facts';
import { sessionErrors } from '../domain/matchmaking-session.errors';
import {
  sidesThatDiffer,
  withWhatWasSaid,
  type PaperRecord,
  type PaperSide,
  type SideRecord,
} from '../domain/paper-record';
import { FollowUps } from '../persistence/follow-ups';
import { Meetings } from '../persistence/meetings';
import { Outcomes } from '../persistence/outcomes';
import { Presences } from '../persistence/presences';

export interface PaperOrder {
  readonly held: boolean;
  readonly nextStep: string | null;
  readonly a: Omit<PaperSide, 'memberId'>;
  readonly b: Omit<PaperSide, 'memberId'>;
  /** Takes the place of what the sides, or others, have said already; those whose word it replaces are told. */
  readonly replace: boolean;
}

/** Types in what stands on the sheet of a table. Whoever typed it is on record, and it never replaces anything unasked. */
@Injectable()
export class RecordPaper {
  constructor(
    private readonly presences: Presences,
    private readonly outcomes: Outcomes,
    private readonly meetings: Meetings,
    private readonly followUps: FollowUps,
    private readonly arrived: MarkArrived,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError matchmaking-session.meeting-not-found, .meeting-not-begun, .paper-differs */
  @Transactional()
  async execute(meetingId: string, order: PaperOrder, actor: Actor): Promise<void> {
    assertAllowed([conferenceWork], actor);
    const meeting = await this.presences.lockTold(meetingId);
    if (!meeting) throw sessionErrors('meeting-not-found');
    if (!meeting.begun) throw sessionErrors('meeting-not-begun');
    const { sessionId, conferenceId, aMemberId, bMemberId, decided, startsAt } = meeting;
    const { held, nextStep, replace } = order;
    const sides = [
      { memberId: aMemberId, ...order.a },
      { memberId: bMemberId, ...order.b },
    ] as const;
    const record: PaperRecord = { held, nextStep, sides };
    const said = await this.outcomes.of(meetingId);
    const differ = sidesThatDiffer(record, said, actor.personId);
    if (!replace && (differ.length > 0 || (decided && held))) throw sessionErrors('paper-differs');
    for (const side of sides) {
      const before = said.find(({ memberId }) => memberId === side.memberId);
      const kept = before?.source === 'unit' && !differ.includes(side.memberId);
      await this.store(meetingId, withWhatWasSaid(record, side, before), actor.personId, kept);
    }
    if (held || !decided) await this.meetings.change(meetingId, { held, noShowMemberId: null });
    await this.followUps.plan(meetingId);
    const here = [
      ...(order.a.present ? [meeting.aDelegateId] : []),
      ...(order.b.present ? [meeting.bDelegateId] : []),
    ];
    await this.arrived.execute(conferenceId, here, startsAt, actor);
    const replaced = said
      .filter(({ memberId, source }) => source === 'unit' && differ.includes(memberId))
      .map(({ memberId }) => memberId);
    const fact = { sessionId, meetingId, aMemberId, bMemberId, held, replaced };
    await this.facts.record(paperRecorded, fact, actor);
  }

  /** @param kept what the unit itself said stays */
  private async store(
    meetingId: string,
    { memberId, present, ...outcome }: SideRecord,
    personId: string,
    kept: boolean,
  ): Promise<void> {
    const source = 'paper' as const;
    await this.presences.set({ meetingId, memberId, present, source, personId });
    if (!kept) await this.outcomes.say(meetingId, memberId, { ...outcome, personId, source });
  }
}

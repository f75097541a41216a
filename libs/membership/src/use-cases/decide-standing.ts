import { Injectable } from '@nestjs/common';
import { MailRecipients } from '@wanchang/identity';
import { Facts, platformErrors, Transactional, type Actor } from '@wanchang/platform';
import type { Member } from '../domain/member';
import { memberProblem } from '../domain/member.problems';
import { membershipErrors } from '../domain/membership.errors';
import {
  STANDING_NAMES,
  standingStates,
  type Standing,
  type StandingDecision,
} from '../domain/standing.states';
import { standingDecided } from '../membership.facts';
import { Members } from '../persistence/members';
import { StandingHistory } from '../persistence/standing-history';

export interface StandingOrder {
  readonly memberId: string;
  readonly decision: StandingDecision;
  /** On record, and sent to the unit. */
  readonly reason: string;
  /** The version of the unit that the decision was made on; null where a rule decides, whatever else changed. */
  readonly version: number | null;
}

/**
 * Carries out a decision on a unit's standing, in the transaction of that decision: its people's next request is answered by the
 * new standing (R12.2, R12.3). Who may decide is the caller's to know.
 */
@Injectable()
export class DecideStanding {
  constructor(
    private readonly members: Members,
    private readonly history: StandingHistory,
    private readonly people: MailRecipients,
    private readonly facts: Facts,
  ) {}

  /**
   * @param actor null where a rule decides
   * @throws DomainError membership.member-not-found, membership.illegal-transition, membership.stale-version,
   * platform.validation-failed without a reason
   */
  @Transactional()
  async execute(order: StandingOrder, actor: Actor | null): Promise<Member> {
    const { memberId, decision } = order;
    const reason = reasonOf(order);
    const { standing: from, version: current } = await this.members.get(memberId);
    const version = order.version ?? current;
    const to = standingStates.next(from, decision);
    if (!to) throw illegalFrom(from);
    const member = await this.members.changeStanding(memberId, version, from, to);
    await this.history.record(memberId, { from, to, reason }, actor?.personId ?? null);
    const administrators = await this.people.ofUnit(memberId, 'administrators');
    const change = { memberId, nameZh: member.nameZh, decision, from, to, reason };
    await this.facts.record(standingDecided, { ...change, administrators }, actor);
    return member;
  }
}

function reasonOf(order: StandingOrder): string {
  const reason = order.reason.trim();
  const fields = [memberProblem('reason', 'required')];
  if (!reason) throw platformErrors('validation-failed', { args: { count: 1 }, fields });
  return reason;
}

function illegalFrom(standing: Standing) {
  const { zh, en } = STANDING_NAMES[standing];
  return membershipErrors('illegal-transition', { args: { standingZh: zh, standingEn: en } });
}

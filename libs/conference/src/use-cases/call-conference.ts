import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Clock, assertAllowed, Facts, Transactional, type Actor } from '@wanchang/platform';
import { conferenceWork } from '../access/conference.policies';
import { conferenceCalled, conferenceProposed, proposalJoined } from '../conference.facts';
import { conferenceErrors } from '../domain/conference.errors';
import type { ProposalPurpose } from '../domain/conference.rules';
import { conferenceStates } from '../domain/conference.states';
import { Conferences } from '../persistence/conferences';

/** The secretariat calls one conference a year; further ones, and postponements, are for units to propose (R1.1). */
@Injectable()
export class CallConference {
  constructor(
    private readonly conferences: Conferences,
    private readonly facts: Facts,
    private readonly clock: Clock,
  ) {}

  /** Returns its id. @param actor null for an operator. @throws DomainError conference.annual-exists */
  @Transactional()
  async annual(year: number, title: string, actor: Actor | null): Promise<string> {
    if (actor) assertAllowed([conferenceWork], actor);
    const createdBy = actor?.personId ?? null;
    const called = { kind: 'annual', state: 'called', year, title, createdBy } as const;
    const conferenceId = await this.conferences.insert(called);
    await this.facts.record(conferenceCalled, { conferenceId, title, year }, actor);
    return conferenceId;
  }

  /** Returns its id: it is called once enough units have joined. */
  @Transactional()
  async propose(title: string, reason: string, actor: MemberActor): Promise<string> {
    const year = Number((await this.clock.today()).slice(0, 4));
    const proposed = { kind: 'extra', state: 'proposed', year, title } as const;
    const row = { ...proposed, createdBy: actor.personId, reason };
    const conferenceId = await this.conferences.insert(row);
    await this.add(conferenceId, 'call', actor);
    const fact = { conferenceId, title, memberId: actor.member.id, purpose: 'call' } as const;
    await this.facts.record(conferenceProposed, fact, actor);
    return conferenceId;
  }

  /** @throws DomainError conference.step-not-possible, .proposal-open */
  @Transactional()
  async proposePostponement(id: string, reason: string, actor: MemberActor): Promise<void> {
    const { state, title, version, postponeReason } = await this.conferences.lock(id);
    if (!conferenceStates.next(state, 'postpone')) throw conferenceErrors('step-not-possible');
    if (postponeReason !== null) throw conferenceErrors('proposal-open');
    await this.conferences.change(id, version, { postponeReason: reason });
    await this.add(id, 'postpone', actor);
    const fact = {
      conferenceId: id,
      title,
      memberId: actor.member.id,
      purpose: 'postpone',
    } as const;
    await this.facts.record(conferenceProposed, fact, actor);
  }

  /** Joining twice counts once. @throws DomainError conference.no-open-proposal */
  @Transactional()
  async join(id: string, actor: MemberActor): Promise<void> {
    const { state, title, postponeReason } = await this.conferences.lock(id);
    if (state !== 'proposed' && postponeReason === null) throw conferenceErrors('no-open-proposal');
    const joined = await this.add(id, state === 'proposed' ? 'call' : 'postpone', actor);
    if (!joined) return;
    const fact = { conferenceId: id, title, memberId: actor.member.id };
    await this.facts.record(proposalJoined, fact, actor);
  }

  private add(id: string, purpose: ProposalPurpose, actor: MemberActor): Promise<boolean> {
    const who = { memberId: actor.member.id, personId: actor.personId };
    return this.conferences.support(id, purpose, who);
  }
}

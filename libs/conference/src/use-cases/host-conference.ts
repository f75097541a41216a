import { Injectable } from '@nestjs/common';
import type { DateString } from '@wanchang/kernel';
import type { MemberActor } from '@wanchang/membership';
import { assertAllowed, Facts, Transactional, type Actor } from '@wanchang/platform';
import { conferenceWork } from '../access/conference.policies';
import { hostingApplied, hostingConfirmed, hostingDecided } from '../conference.facts';
import { conferenceErrors } from '../domain/conference.errors';
import { Conferences } from '../persistence/conferences';
import { Hostings } from '../persistence/hostings';

export interface HostingFile {
  readonly venue: string;
  readonly capacity: number;
  readonly startsOn: DateString;
  readonly endsOn: DateString;
  readonly budget: string;
  readonly note: string | null;
  readonly coHostIds: readonly string[];
}

export interface HostingDecision {
  readonly chosen: boolean;
  /** Of the standing council, as it is on record. */
  readonly decision: string;
  readonly decidedOn: DateString;
}

/** Units apply to host, alone or jointly; the standing council decides, and the decision is put on record (R1.2). */
@Injectable()
export class HostConference {
  constructor(
    private readonly conferences: Conferences,
    private readonly hostings: Hostings,
    private readonly facts: Facts,
  ) {}

  /** Returns its id. @throws DomainError conference.hosting-not-open, .already-applied, .co-host-unknown, .dates-reversed */
  @Transactional()
  async apply(
    conferenceId: string,
    { coHostIds, ...file }: HostingFile,
    actor: MemberActor,
  ): Promise<string> {
    const { state, title } = await this.conferences.lock(conferenceId);
    if (state !== 'called') throw conferenceErrors('hosting-not-open');
    const memberId = actor.member.id;
    const row = { conferenceId, memberId, ...file, appliedBy: actor.personId };
    const hostingId = await this.hostings.insert(row, coHostIds);
    const fact = { conferenceId, title, hostingId, memberId, coHostIds };
    await this.facts.record(hostingApplied, fact, actor);
    return hostingId;
  }

  /** A co-host agrees. @throws DomainError conference.hosting-not-found */
  @Transactional()
  async confirm(hostingId: string, actor: MemberActor): Promise<void> {
    const { conferenceId } = await this.hostings.lock(hostingId);
    await this.hostings.confirm(hostingId, actor.member.id);
    const { title } = await this.conferences.read(conferenceId);
    const fact = { conferenceId, title, hostingId, memberId: actor.member.id };
    await this.facts.record(hostingConfirmed, fact, actor);
  }

  /**
   * The chosen host's dates and place become those of the conference, where none are stated yet.
   * @param actor null for an operator
   * @throws DomainError conference.hosting-not-found, .hosting-not-open, .co-hosts-missing
   */
  @Transactional()
  async decide(
    hostingId: string,
    { chosen, decision, decidedOn }: HostingDecision,
    actor: Actor | null,
  ): Promise<void> {
    if (actor) assertAllowed([conferenceWork], actor);
    const hosting = await this.hostings.lock(hostingId);
    const { conferenceId, memberId } = hosting;
    const conference = await this.conferences.lock(conferenceId);
    if (conference.state !== 'called') throw conferenceErrors('hosting-not-open');
    if (chosen && !(await this.hostings.allConfirmed(hostingId)))
      throw conferenceErrors('co-hosts-missing');
    const decidedBy = actor?.personId ?? null;
    const state = chosen ? 'chosen' : 'refused';
    await this.hostings.decide(hostingId, { state, decision, decidedOn, decidedBy });
    if (chosen) {
      const { startsOn, endsOn, venue: place, capacity } = hosting;
      await this.conferences.change(conferenceId, conference.version, {
        ...{ startsOn, endsOn, place, capacity },
      });
    }
    const fact = { conferenceId, title: conference.title, hostingId, memberId, chosen, decision };
    await this.facts.record(hostingDecided, fact, actor);
  }
}

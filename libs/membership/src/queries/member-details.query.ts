import { Injectable } from '@nestjs/common';
import { Affiliations, type Colleague } from '@wanchang/identity';
import type { Member } from '../domain/member';
import { Members } from '../persistence/members';
import { StandingHistory, type RecordedChange } from '../persistence/standing-history';

export interface DetailedMember extends Member {
  /** Newest first. */
  readonly history: RecordedChange[];
  readonly colleagues: Colleague[];
}

/** A unit with the history of its standing and its people, as the secretariat sees it. */
@Injectable()
export class MemberDetails {
  constructor(
    private readonly members: Members,
    private readonly history: StandingHistory,
    private readonly affiliations: Affiliations,
  ) {}

  /** @throws DomainError membership.member-not-found */
  async execute(id: string): Promise<DetailedMember> {
    const member = await this.members.get(id);
    const [history, colleagues] = await Promise.all([
      this.history.of(id),
      this.affiliations.of(id),
    ]);
    return { ...member, history, colleagues };
  }
}

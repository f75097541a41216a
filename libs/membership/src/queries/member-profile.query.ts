import { Injectable } from '@nestjs/common';
import type { Member } from '../domain/member';
import { membershipErrors } from '../domain/membership.errors';
import { Members } from '../persistence/members';

/** A unit that other members may look at: one that is or was a member. Applicants are none. */
@Injectable()
export class MemberProfile {
  constructor(private readonly members: Members) {}

  /** @throws DomainError membership.member-not-found */
  async execute(id: string): Promise<Member> {
    const member = await this.members.get(id);
    if (member.standing === 'applicant') throw membershipErrors('member-not-found');
    return member;
  }
}

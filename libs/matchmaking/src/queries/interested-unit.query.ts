import { Injectable } from '@nestjs/common';
import type { Side } from '@wanchang/kernel';
import { MemberDirectory, type MemberActor } from '@wanchang/membership';
import { Matches } from '../persistence/matches';
import type { MatchRef } from './match-directory';

/** Who is interested in a match, for the unit on its other side. */
@Injectable()
export class InterestedUnit {
  constructor(
    private readonly matches: Matches,
    private readonly members: MemberDirectory,
  ) {}

  async of(match: MatchRef, mine: Side, { member }: MemberActor) {
    const [memberId, listingId] =
      mine === 'supply'
        ? [match.demandMemberId, match.demandId]
        : [match.supplyMemberId, match.supplyId];
    const { nameZh, nameEn } = (await this.members.ref(member.id))!;
    const title = (await this.matches.titles([listingId])).get(listingId)!;
    return { memberId, title, by: { zh: nameZh, en: nameEn ?? nameZh } };
  }
}

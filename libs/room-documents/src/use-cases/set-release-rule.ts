import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Facts, Transactional } from '@wanchang/platform';
import { RoomDocuments } from '../persistence/room-documents';
import { releaseRuleSet } from '../room-documents.facts';

/** Whether documents of a unit wait for a colleague before the other side sees them. What waits already goes on waiting. */
@Injectable()
export class SetReleaseRule {
  constructor(
    private readonly documents: RoomDocuments,
    private readonly facts: Facts,
  ) {}

  @Transactional()
  async execute(releaseNeeded: boolean, actor: MemberActor): Promise<void> {
    const memberId = actor.member.id;
    await this.documents.setReleaseNeeded(memberId, releaseNeeded);
    await this.facts.record(releaseRuleSet, { memberId, releaseNeeded }, actor);
  }
}

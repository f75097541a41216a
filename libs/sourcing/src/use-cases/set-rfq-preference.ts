import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Facts, Transactional } from '@wanchang/platform';
import { RfqPreferences, type RfqPreference } from '../persistence/rfq-preferences';
import { rfqPreferenceSet } from '../invitation.facts';

/** Requests that are sent from now on keep to it; those that reached the unit stay. */
@Injectable()
export class SetRfqPreference {
  constructor(
    private readonly preferences: RfqPreferences,
    private readonly facts: Facts,
  ) {}

  @Transactional()
  async execute({ accepts, weekly }: RfqPreference, actor: MemberActor): Promise<void> {
    const memberId = actor.member.id;
    await this.preferences.set(memberId, { accepts, weekly });
    await this.facts.record(rfqPreferenceSet, { memberId, accepts, weekly }, actor);
  }
}

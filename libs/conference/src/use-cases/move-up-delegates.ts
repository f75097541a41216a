import { Injectable } from '@nestjs/common';
import { Facts, Transactional } from '@wanchang/platform';
import { delegateMovedUp } from '../conference.facts';
import { hasPlace } from '../domain/delegate';
import type { ConferenceRead } from '../persistence/conferences';
import { Delegates } from '../persistence/delegates';

/** Those who wait take the places that became free, the first one first. */
@Injectable()
export class MoveUpDelegates {
  constructor(
    private readonly delegates: Delegates,
    private readonly facts: Facts,
  ) {}

  /** @param conference locked by the transaction */
  @Transactional()
  async execute(conference: ConferenceRead): Promise<void> {
    const { id: conferenceId, title } = conference;
    for (const { id: delegateId, memberId } of await this.delegates.waiting(conferenceId)) {
      const { role, personId } = await this.delegates.get(delegateId, null);
      const taken = await this.delegates.taken(conferenceId, memberId);
      if (!hasPlace(role, taken, conference)) continue;
      await this.delegates.setState(delegateId, 'registered');
      const fact = { conferenceId, title, delegateId, memberId, personId };
      await this.facts.record(delegateMovedUp, fact, null);
    }
  }
}

import { Injectable } from '@nestjs/common';
import { Affiliations, People, secretariatAudience } from '@wanchang/identity';
import { LiveEvents, Mails } from '@wanchang/platform';
import { memberAudience } from '../access/acting-member';
import type { Member } from '../domain/member';
import { standingLetter } from '../domain/standing.letter';
import type { Standing, StandingDecision } from '../domain/standing.states';

/** Tells a unit of a decision: live to whoever has it open, and by mail to its administrators, who may be locked out. */
@Injectable()
export class StandingNotice {
  constructor(
    private readonly live: LiveEvents,
    private readonly affiliations: Affiliations,
    private readonly people: People,
    private readonly mails: Mails,
  ) {}

  /** @throws Error outside a transaction. */
  async give(
    { id: memberId, nameZh, standing: to }: Member,
    from: Standing,
    decision: StandingDecision,
    reason: string,
  ): Promise<void> {
    const data = { memberId, from, to };
    await this.live.announce([memberAudience(memberId)], {
      type: 'member.standing',
      data: { ...data, reason },
      notice: true,
    });
    await this.live.announce([secretariatAudience()], { type: 'member.standing', data });
    const letter = standingLetter(decision, nameZh, reason);
    for (const { personId, role } of await this.affiliations.of(memberId)) {
      const person = role === 'administrator' ? await this.people.byId(personId) : null;
      if (person?.email) {
        await this.mails.post({ ...letter, recipient: person.email, locale: person.locale });
      }
    }
  }
}

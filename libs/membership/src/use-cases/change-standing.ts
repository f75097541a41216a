import { Injectable } from '@nestjs/common';
import { assertAllowed, Transactional, type Actor } from '@wanchang/platform';
import { memberStanding } from '../access/secretariat.rights';
import type { Member } from '../domain/member';
import { DecideStanding, type StandingOrder } from './decide-standing';

/** Suspends or reinstates a unit by the secretariat, or by the rules of the annual fee. An expulsion over HTTP is a case of admission. */
@Injectable()
export class ChangeStanding {
  constructor(private readonly decide: DecideStanding) {}

  /**
   * @param actor null for the operator's command line
   * @throws DomainError membership.member-not-found, membership.illegal-transition, membership.stale-version,
   * platform.validation-failed without a reason
   */
  @Transactional()
  async execute(order: StandingOrder, actor: Actor | null): Promise<Member> {
    if (actor) assertAllowed([memberStanding], actor);
    return this.decide.execute(order, actor);
  }
}

import { Injectable } from '@nestjs/common';
import { Facts, Transactional, type MemberActor, type UnitRole } from '@wanchang/platform';
import { identityErrors } from '../domain/identity.errors';
import { colleagueRemoved, roleChanged } from '../identity.facts';
import { Affiliations } from '../persistence/affiliations';

/** A unit's administrator changes roles and removes colleagues; one administrator always remains. */
@Injectable()
export class ManageColleagues {
  constructor(
    private readonly affiliations: Affiliations,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError identity.person-not-found, identity.last-administrator */
  @Transactional()
  async changeRole(actor: MemberActor, personId: string, role: UnitRole): Promise<void> {
    if (role !== 'administrator') await this.keepAdministrator(actor, personId);
    const changed = await this.affiliations.setRole(personId, actor.member.id, role);
    if (!changed) throw identityErrors('person-not-found');
    const memberId = actor.member.id;
    await this.facts.record(roleChanged, { memberId, personId, role }, actor);
  }

  /** @throws DomainError identity.person-not-found, identity.last-administrator */
  @Transactional()
  async remove(actor: MemberActor, personId: string): Promise<void> {
    await this.keepAdministrator(actor, personId);
    const ended = await this.affiliations.end(personId, actor.member.id);
    if (!ended) throw identityErrors('person-not-found');
    const memberId = actor.member.id;
    await this.facts.record(colleagueRemoved, { memberId, personId }, actor);
  }

  private async keepAdministrator(actor: MemberActor, leavingId: string): Promise<void> {
    const administrators = await this.affiliations.lockAdministrators(actor.member.id);
    if (administrators.length === 1 && administrators[0] === leavingId)
      throw identityErrors('last-administrator');
  }
}

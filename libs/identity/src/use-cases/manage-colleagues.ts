import { Injectable } from '@nestjs/common';
import { Facts, Transactional, type Actor } from '@wanchang/platform';
import type { UnitRole } from '../domain/roles';
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
  async changeRole(
    memberId: string,
    personId: string,
    role: UnitRole,
    actor: Actor,
  ): Promise<void> {
    if (role !== 'administrator') await this.keepAdministrator(memberId, personId);
    const changed = await this.affiliations.setRole(personId, memberId, role);
    if (!changed) throw identityErrors('person-not-found');
    await this.facts.record(roleChanged, { memberId, personId, role }, actor);
  }

  /** @throws DomainError identity.person-not-found, identity.last-administrator */
  @Transactional()
  async remove(memberId: string, personId: string, actor: Actor): Promise<void> {
    await this.keepAdministrator(memberId, personId);
    const ended = await this.affiliations.end(personId, memberId);
    if (!ended) throw identityErrors('person-not-found');
    await this.facts.record(colleagueRemoved, { memberId, personId }, actor);
  }

  private async keepAdministrator(memberId: string, leavingId: string): Promise<void> {
    const administrators = await this.affiliations.lockAdministrators(memberId);
    if (administrators.length === 1 && administrators[0] === leavingId)
      throw identityErrors('last-administrator');
  }
}

import { Injectable } from '@nestjs/common';
import { Facts, Transactional, type Actor } from '@wanchang/platform';
import { identityErrors } from '../domain/identity.errors';
import { ADMINISTRATOR_RIGHT } from '../domain/secretariat';
import { dutyEnded } from '../identity.facts';
import { Secretariat } from '../persistence/secretariat';

/** Ends a duty in the secretariat at once. An administrator whose time has no end always remains. */
@Injectable()
export class EndDuty {
  constructor(
    private readonly secretariat: Secretariat,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError identity.assignment-not-found, identity.last-secretariat-administrator */
  @Transactional()
  async execute(assignmentId: string, actor: Actor): Promise<void> {
    const administrators = await this.secretariat.lockLastingHolders(ADMINISTRATOR_RIGHT);
    if (administrators.length === 1 && administrators[0] === assignmentId)
      throw identityErrors('last-secretariat-administrator');
    const ended = await this.secretariat.end(assignmentId);
    if (!ended) throw identityErrors('assignment-not-found');
    await this.facts.record(dutyEnded, { assignmentId, ...ended }, actor);
  }
}

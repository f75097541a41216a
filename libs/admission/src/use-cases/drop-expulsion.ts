import { Injectable } from '@nestjs/common';
import { memberStanding } from '@wanchang/membership';
import { assertAllowed, Facts, Transactional, type Actor } from '@wanchang/platform';
import { expulsionDropped } from '../expulsion.facts';
import { Expulsions } from '../persistence/expulsions';
import { UnitOfCase } from '../persistence/unit-of-case';

/** The secretariat gives a case up before it is decided. */
@Injectable()
export class DropExpulsion {
  constructor(
    private readonly expulsions: Expulsions,
    private readonly units: UnitOfCase,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError admission.expulsion-not-found, .case-changed, .case-illegal */
  @Transactional()
  async execute(
    id: string,
    { version, reason }: { readonly version: number; readonly reason: string },
    actor: Actor,
  ): Promise<void> {
    assertAllowed([memberStanding], actor);
    const found = await this.expulsions.lock(id, version);
    await this.expulsions.move(found, { action: 'drop', reason, byPersonId: actor.personId });
    const unit = await this.units.of(found);
    await this.facts.record(expulsionDropped, { ...unit, reason }, actor);
  }
}

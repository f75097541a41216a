import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Facts, Transactional } from '@wanchang/platform';
import { expulsionAnswered, expulsionAppealed } from '../expulsion.facts';
import { admissionErrors } from '../domain/admission.errors';
import { Expulsions } from '../persistence/expulsions';
import { UnitOfCase } from '../persistence/unit-of-case';

/** What an administrator of the unit says to its own case; late answers count until the decision. */
@Injectable()
export class AnswerExpulsion {
  constructor(
    private readonly expulsions: Expulsions,
    private readonly units: UnitOfCase,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError admission.administrator-required, .expulsion-not-found, .case-changed, .case-illegal */
  @Transactional()
  async answer(
    id: string,
    { version, text: answer }: { readonly version: number; readonly text: string },
    actor: MemberActor,
  ): Promise<void> {
    assertAdministrator(actor);
    const found = await this.expulsions.lock(id, version, actor.member.id);
    await this.expulsions.move(found, {
      ...{ action: 'answer', reason: null, byPersonId: actor.personId, change: { answer } },
    });
    await this.facts.record(expulsionAnswered, await this.units.of(found), actor);
  }

  /** Against an expulsion, within its period. @throws DomainError as {@link answer}, admission.appeal-late */
  @Transactional()
  async appeal(
    id: string,
    { version, text: appeal }: { readonly version: number; readonly text: string },
    actor: MemberActor,
  ): Promise<void> {
    assertAdministrator(actor);
    const found = await this.expulsions.lock(id, version, actor.member.id);
    if (found.appealOver)
      throw admissionErrors('appeal-late', { args: { day: found.appealDueOn! } });
    await this.expulsions.move(found, {
      ...{ action: 'appeal', reason: null, byPersonId: actor.personId, change: { appeal } },
    });
    await this.facts.record(expulsionAppealed, await this.units.of(found), actor);
  }
}

function assertAdministrator({ member }: MemberActor): void {
  if (member.role !== 'administrator') throw admissionErrors('administrator-required');
}

import { Injectable } from '@nestjs/common';
import { MailRecipients } from '@wanchang/identity';
import { memberStanding } from '@wanchang/membership';
import { assertAllowed, Facts, Transactional, type Actor } from '@wanchang/platform';
import { expulsionNoticed } from '../expulsion.facts';
import { Expulsions } from '../persistence/expulsions';
import { UnitOfCase } from '../persistence/unit-of-case';

/** Gives the unit notice of a case, with reasons, evidence and a period to answer. */
@Injectable()
export class NotifyExpulsion {
  constructor(
    private readonly expulsions: Expulsions,
    private readonly units: UnitOfCase,
    private readonly people: MailRecipients,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError admission.expulsion-not-found, .case-changed, .case-illegal */
  @Transactional()
  async execute(
    id: string,
    { version, answerDays }: { readonly version: number; readonly answerDays: number },
    actor: Actor,
  ): Promise<void> {
    assertAllowed([memberStanding], actor);
    const found = await this.expulsions.lock(id, version);
    await this.expulsions.move(found, {
      ...{ action: 'notify', reason: null, byPersonId: actor.personId },
      change: {
        noticedAt: () => 'now()',
        answerDueOn: () => `(now() AT TIME ZONE 'Asia/Shanghai')::date + ${Math.trunc(answerDays)}`,
      },
    });
    const { memberId, reasons } = found;
    const { answerDueOn } = await this.expulsions.get(id);
    const administrators = await this.people.ofUnit(memberId, 'administrators');
    await this.facts.record(
      expulsionNoticed,
      { ...(await this.units.of(found)), reasons, answerDueOn: answerDueOn!, administrators },
      actor,
    );
  }
}

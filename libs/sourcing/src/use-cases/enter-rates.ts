import { Injectable } from '@nestjs/common';
import { toDecimal } from '@wanchang/kernel';
import type { MemberActor } from '@wanchang/membership';
import { Database, Facts, Transactional } from '@wanchang/platform';
import { RfqEntity } from '../persistence/rfq.entity';
import { Rfqs } from '../persistence/rfqs';
import { ratesEntered } from '../rfq.facts';

export interface EnteredRate {
  readonly currency: string;
  /** How much of the request's currency one of it is worth; above 0. */
  readonly rate: string;
}

/** The exchange rates by which the buyer compares; the quotes stay as they are. */
@Injectable()
export class EnterRates {
  constructor(
    private readonly database: Database,
    private readonly rfqs: Rfqs,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError sourcing.rfq-not-found */
  @Transactional()
  async execute(rfqId: string, entered: readonly EnteredRate[], actor: MemberActor): Promise<void> {
    const { memberId, number, content } = await this.rfqs.lock(rfqId, actor.member.id);
    const rates = Object.fromEntries(
      entered.map(({ currency, rate }) => [currency, toDecimal(rate)] as const),
    );
    await this.database.repository(RfqEntity).update({ id: rfqId }, { rates });
    const { title } = content;
    await this.facts.record(ratesEntered, { rfqId, memberId, number, title }, actor);
  }
}

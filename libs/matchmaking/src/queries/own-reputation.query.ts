import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import {
  ANSWER_DAYS,
  LEAST_INVITERS,
  reputationOf,
  type ReputationCount,
} from '../domain/reputation.rules';
import { UnitReputations } from '../persistence/unit-reputations';

/** What a unit's reputation rests on, and by which rules: whoever is judged can see how. */
export interface OwnReputation extends ReputationCount {
  /** 0..1; null: too few units have invited or rated it. */
  readonly reputation: number | null;
  readonly answerDays: number;
  readonly leastInviters: number;
}

@Injectable()
export class ReadOwnReputation {
  constructor(private readonly reputations: UnitReputations) {}

  async execute({ member }: MemberActor): Promise<OwnReputation> {
    const count = await this.reputations.of(member.id);
    const rules = { answerDays: ANSWER_DAYS, leastInviters: LEAST_INVITERS };
    return { ...count, reputation: reputationOf(count), ...rules };
  }
}

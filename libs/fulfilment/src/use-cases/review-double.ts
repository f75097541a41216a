import { Injectable } from '@nestjs/common';
import {
  assertAllowed,
  column,
  Database,
  defineStatement,
  Facts,
  Transactional,
  type Actor,
} from '@wanchang/platform';
import { fulfilmentWork } from '../access/fulfilment.policies';
import type { DoubleVerdict } from '../domain/contract';
import { fulfilmentErrors } from '../domain/fulfilment.errors';
import { doubleReviewed } from '../fulfilment.facts';
import { Contracts } from '../persistence/contracts';

const REVIEW = defineStatement(
  'fulfilment.review-double',
  { id: column.uuid },
  `UPDATE contracts SET double_state = $2, version = version + 1
    WHERE id = $1 AND double_state = 'suspected' RETURNING id`,
);

/** The secretariat says whether a contract was signed twice: until then it counts in no figure. */
@Injectable()
export class ReviewDouble {
  constructor(
    private readonly database: Database,
    private readonly contracts: Contracts,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError fulfilment.double-not-suspected */
  @Transactional()
  async execute(
    contractId: string,
    verdict: DoubleVerdict,
    reason: string,
    actor: Actor,
  ): Promise<void> {
    assertAllowed([fulfilmentWork], actor);
    if (!(await this.database.one(REVIEW, [contractId, verdict])))
      throw fulfilmentErrors('double-not-suspected');
    await this.contracts.step(contractId, `double-${verdict}`, { side: null, actor }, { reason });
    await this.facts.record(doubleReviewed, { contractId, verdict, reason }, actor);
  }
}

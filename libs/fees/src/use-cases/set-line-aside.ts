import { Injectable } from '@nestjs/common';
import { Clock, assertAllowed, Facts, Transactional, type Actor } from '@wanchang/platform';
import { feeWork } from '../access/fees.policies';
import { BankLines } from '../persistence/bank-lines';
import { lineReopened, lineSetAside } from '../statements.facts';

/** A received line that pays no annual fee; and back, where that was wrong. */
@Injectable()
export class SetLineAside {
  constructor(
    private readonly lines: BankLines,
    private readonly facts: Facts,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError fees.line-not-found, .line-not-open */
  @Transactional()
  async setAside(lineId: string, reason: string, actor: Actor): Promise<void> {
    assertAllowed([feeWork], actor);
    const { statementId, amount } = await this.lines.lock(lineId, 'open');
    const decided = { decidedBy: actor.personId, decidedAt: await this.clock.now() };
    await this.lines.change(lineId, { state: 'set-aside', note: reason, ...decided });
    await this.facts.record(lineSetAside, { lineId, statementId, amount, reason }, actor);
  }

  /** @throws DomainError fees.line-not-found, .line-not-open */
  @Transactional()
  async reopen(lineId: string, actor: Actor): Promise<void> {
    assertAllowed([feeWork], actor);
    const { statementId, amount } = await this.lines.lock(lineId, 'set-aside');
    await this.lines.change(lineId, {
      ...{ state: 'open', note: null, needsPerson: true, decidedBy: null, decidedAt: null },
    });
    await this.facts.record(lineReopened, { lineId, statementId, amount }, actor);
  }
}

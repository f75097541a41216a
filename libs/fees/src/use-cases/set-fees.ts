import { Injectable } from '@nestjs/common';
import { assertAllowed, Facts, Transactional, type Actor } from '@wanchang/platform';
import { feeWork } from '../access/fees.policies';
import type { FeePolicy } from '../domain/invoice';
import { feePolicySet, feeRateSet } from '../fees.facts';
import { FeeSettings } from '../persistence/fee-settings';

/** Sets what a kind of unit pays for a year, and the days of grace and reminders: policy, not charter. */
@Injectable()
export class SetFees {
  constructor(
    private readonly settings: FeeSettings,
    private readonly facts: Facts,
  ) {}

  /** @param actor null for the operator's command line */
  @Transactional()
  async rate(year: number, kind: string, amount: string, actor: Actor | null): Promise<void> {
    if (actor) assertAllowed([feeWork], actor);
    await this.settings.setRate(year, kind, amount, actor?.personId ?? null);
    await this.facts.record(feeRateSet, { year, kind, amount }, actor);
  }

  @Transactional()
  async policy(policy: FeePolicy, actor: Actor): Promise<void> {
    assertAllowed([feeWork], actor);
    await this.settings.setPolicy(policy, actor.personId);
    await this.facts.record(feePolicySet, { graceDays: policy.graceDays }, actor);
  }
}

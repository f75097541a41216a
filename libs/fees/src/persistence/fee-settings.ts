import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { column, Database, defineStatement } from '@wanchang/platform';
import { DEFAULT_POLICY, type FeePolicy } from '../domain/invoice';
import { FeePolicyEntity } from './fee-policy.entity';
import { FeeRateEntity } from './fee-rate.entity';

/** What kind $2 pays for year $1: the newest row. */
const RATE = defineStatement(
  'fees.rate',
  { amount: column.numeric },
  `SELECT amount FROM fee_rates WHERE year = $1 AND kind = $2 ORDER BY set_at DESC, id DESC LIMIT 1`,
);

/** Rates and policy, each with its history. */
@Injectable()
export class FeeSettings {
  constructor(private readonly database: Database) {}

  /** Null where none is set. */
  async rate(year: number, kind: string): Promise<string | null> {
    return (await this.database.one(RATE, [year, kind]))?.amount ?? null;
  }

  async setRate(year: number, kind: string, amount: string, setBy: string | null): Promise<void> {
    const row = { id: newId(), year, kind, amount, setBy };
    await this.database.repository(FeeRateEntity).insert(row);
  }

  rates(): Promise<FeeRateEntity[]> {
    const order = { year: 'DESC', kind: 'ASC', setAt: 'DESC' } as const;
    return this.database.repository(FeeRateEntity).find({ order, take: 500 });
  }

  async policy(): Promise<FeePolicy> {
    const [latest] = await this.database
      .repository(FeePolicyEntity)
      .find({ order: { setAt: 'DESC', id: 'DESC' }, take: 1 });
    return latest ?? DEFAULT_POLICY;
  }

  async setPolicy(policy: FeePolicy, setBy: string): Promise<void> {
    const { graceDays, remindBefore, remindAfter } = policy;
    const row = { graceDays, remindBefore: [...remindBefore], remindAfter: [...remindAfter] };
    await this.database.repository(FeePolicyEntity).insert({ id: newId(), ...row, setBy });
  }
}

import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { column, Database, defineStatement, nullable } from '@wanchang/platform';
import { DEFAULT_CASE_POLICY, type CasePolicy } from '../domain/case-policy';
import { CasePolicyEntity } from './case-policy.entity';

const HISTORY = defineStatement(
  'admission.case-policies',
  {
    answerDays: column.integer,
    appealDays: column.integer,
    firstFeeDays: column.integer,
    setByName: nullable(column.text()),
    setAt: column.instant,
  },
  `SELECT answer_days::int AS "answerDays", appeal_days::int AS "appealDays", first_fee_days::int AS "firstFeeDays",
          p.name AS "setByName", c.set_at AS "setAt"
     FROM case_policies c LEFT JOIN person_names p ON p.id = c.set_by
    ORDER BY c.set_at DESC, c.id DESC LIMIT 100`,
);

/** The periods in force, with their history. */
@Injectable()
export class CasePolicies {
  constructor(private readonly database: Database) {}

  async current(): Promise<CasePolicy> {
    const [latest] = await this.history();
    const { answerDays, appealDays, firstFeeDays } = latest ?? DEFAULT_CASE_POLICY;
    return { answerDays, appealDays, firstFeeDays };
  }

  /** The newest first. */
  history() {
    return this.database.query(HISTORY);
  }

  async set(policy: CasePolicy, setBy: string): Promise<void> {
    const { answerDays, appealDays, firstFeeDays } = policy;
    const row = { id: newId(), answerDays, appealDays, firstFeeDays, setBy };
    await this.database.repository(CasePolicyEntity).insert(row);
  }
}

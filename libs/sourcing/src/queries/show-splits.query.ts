import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Database, Runs } from '@wanchang/platform';
import { bestSingle } from '../domain/split';
import { RfqSplitEntity } from '../persistence/rfq-split.entity';
import { Rfqs } from '../persistence/rfqs';
import type { RfqSplitDto } from './answers/split.dto';

const SHOWN = 5;

/** The best splits that were asked for, for the buyer. */
@Injectable()
export class ShowSplits {
  constructor(
    private readonly database: Database,
    private readonly rfqs: Rfqs,
    private readonly runs: Runs,
  ) {}

  /** @throws DomainError sourcing.rfq-not-found */
  async execute(rfqId: string, actor: MemberActor): Promise<RfqSplitDto[]> {
    await this.rfqs.own(rfqId, actor.member.id);
    const rows = await this.database
      .repository(RfqSplitEntity)
      .find({ where: { rfqId }, order: { askedAt: 'DESC' }, take: SHOWN });
    return Promise.all(
      rows.map(async ({ id, wishes, outcomes, problem, askedAt }) => {
        const run = (await this.runs.find(id))!;
        const { state, processed, total } = run;
        return {
          ...{ id, state, processed, total, wishes, outcomes, askedAt },
          bestSingle: bestSingle(problem),
        };
      }),
    );
  }
}

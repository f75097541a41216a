import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import {
  Database,
  Facts,
  Runs,
  RunTurns,
  Transactional,
  type RunHandler,
  type Turn,
} from '@wanchang/platform';
import { sourcingErrors } from '../domain/sourcing.errors';
import { uncovered, WISHES, type SplitWishes, type Wish } from '../domain/split';
import { RfqEntity } from '../persistence/rfq.entity';
import { RfqSplitEntity } from '../persistence/rfq-split.entity';
import { Rfqs } from '../persistence/rfqs';
import { ReadSplitProblem } from '../queries/split-problem.query';
import { splitAdvanced, splitAsked } from '../rfq.facts';
import { splitRun } from '../sourcing.jobs';
import { solveSplit } from '../split/solve-split';

/** The cheapest award that keeps what the buyer wishes, and what each wish costs. */
@Injectable()
export class SplitAward {
  constructor(
    private readonly database: Database,
    private readonly rfqs: Rfqs,
    private readonly problem: ReadSplitProblem,
    private readonly runs: Runs,
    private readonly turns: RunTurns,
    private readonly facts: Facts,
  ) {}

  /** Returns the id of the run. @throws DomainError sourcing.rfq-not-found, .split-not-possible */
  @Transactional()
  async start(rfqId: string, wishes: SplitWishes, actor: MemberActor): Promise<string> {
    const { number, memberId, content } = await this.rfqs.own(rfqId, actor.member.id);
    const problem = await this.problem.execute(rfqId, actor);
    const missing = uncovered(problem);
    if (missing.length > 0)
      throw sourcingErrors('split-not-possible', { args: { lines: missing.join('、') } });
    const { id } = await this.runs.start(splitRun, actor.personId);
    const row = { id, rfqId, wishes, problem, outcomes: [] };
    await this.database.repository(RfqSplitEntity).insert(row);
    await this.facts.record(splitAsked, { rfqId, memberId, number, title: content.title }, actor);
    return id;
  }

  /** One turn of a run: a model a step, solved before the step so that no row is held meanwhile. */
  async work(runId: string): Promise<void> {
    await this.turns.take(splitRun, runId, this.handler());
  }

  private handler(): RunHandler {
    return {
      work: (turn) => this.steps(turn),
      announce: async ({ id }) => this.announce(id),
      broke: () => sourcingErrors('split-broke'),
    };
  }

  private async steps(turn: Turn): Promise<void> {
    const splits = this.database.repository(RfqSplitEntity);
    const { wishes, problem } = await splits.findOneByOrFail({ id: turn.run.id });
    const models = modelsOf(wishes);
    let at = turn.run.processed;
    let goesOn = true;
    while (goesOn && at < models.length) {
      const outcome = await solveSplit(problem, wishes, models[at]!);
      const place = at;
      goesOn = await turn.step(async (run) => {
        at = run.processed;
        // Another turn was faster: what it found stands, and this one goes on behind it.
        if (at !== place) return { processed: 0, total: models.length, finished: false };
        const { outcomes } = await splits.findOneByOrFail({ id: run.id });
        await splits.update({ id: run.id }, { outcomes: [...outcomes, outcome] });
        at += 1;
        return { processed: 1, total: models.length, finished: at === models.length };
      });
    }
  }

  private async announce(runId: string): Promise<void> {
    const { rfqId } = await this.database.repository(RfqSplitEntity).findOneByOrFail({ id: runId });
    const { memberId } = await this.database.repository(RfqEntity).findOneByOrFail({ id: rfqId });
    await this.facts.record(splitAdvanced, { rfqId, memberId }, null);
  }
}

/** All wishes, then each one dropped. */
function modelsOf(wishes: SplitWishes): (Wish | null)[] {
  return [null, ...WISHES.filter((wish) => wishes[wish] !== null)];
}

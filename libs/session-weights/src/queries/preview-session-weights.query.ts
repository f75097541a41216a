import { Injectable } from '@nestjs/common';
import { DomainError } from '@wanchang/kernel';
import {
  problemOf,
  sessionErrors,
  SessionPlans,
  type PlannedProblem,
  type SessionPlan,
  type WishWeights,
} from '@wanchang/matchmaking-session';
import { solveAside, type Result } from '@wanchang/meeting-scheduler';
import { column, Database, defineStatement } from '@wanchang/platform';
import { figuresOf, placedPairs } from '../trial/schedule-figures';
import { sessionWeightsErrors } from '../domain/session-weights.errors';
import type { MeetingPairDto, SessionWeightsPreviewDto } from './session-weights.dto';

/** Of the search for each of the two schedules. */
const SECONDS = 3;
/** The proof of a bound knows no limit: then it is ended. */
const PATIENCE_SECONDS = 12;
const PAIRS_SHOWN = 50;

const NAMES = defineStatement(
  'session-weights.names',
  { id: column.uuid, name: column.text() },
  `SELECT id, name_zh AS name FROM member_refs WHERE id = ANY($1::uuid[])`,
);

interface Trial {
  readonly planned: PlannedProblem;
  readonly result: Result | null;
}

/** What other weights would change in a session’s schedule. */
@Injectable()
export class PreviewSessionWeights {
  private isComputing = false;

  constructor(
    private readonly database: Database,
    private readonly plans: SessionPlans,
  ) {}

  /** @throws DomainError matchmaking-session.session-not-found, .plan-missing, session-weights.preview-running, .too-many-pairs */
  async execute(sessionId: string, weights: WishWeights): Promise<SessionWeightsPreviewDto> {
    const saved = await this.plans.read(sessionId);
    if (saved.slots.length === 0 || saved.tables.length === 0) throw sessionErrors('plan-missing');
    if (this.isComputing) throw sessionWeightsErrors('preview-running');
    this.isComputing = true;
    try {
      const other = { ...saved, weights };
      const [before, after] = await Promise.all([trialOf(saved), trialOf(other)]);
      return await this.compared(saved, before, after);
    } finally {
      this.isComputing = false;
    }
  }

  private async compared(
    plan: SessionPlan,
    before: Trial,
    after: Trial,
  ): Promise<SessionWeightsPreviewDto> {
    const [was, becomes] = [placedPairs(before.result), placedPairs(after.result)];
    const gained = [...becomes].filter((key) => !was.has(key));
    const lost = [...was].filter((key) => !becomes.has(key));
    const figures = [before, after].map(({ planned, result }) => figuresOf(plan, planned, result));
    return {
      ...{ before: figures[0]!, after: figures[1]! },
      ...{ gained: gained.length, lost: lost.length },
      isEstimate: figures.some(({ proven }) => !proven),
      gainedPairs: await this.named(after.planned, gained),
      lostPairs: await this.named(before.planned, lost),
    };
  }

  /** Those worth most. */
  private async named(
    { pairs }: PlannedProblem,
    keys: readonly string[],
  ): Promise<MeetingPairDto[]> {
    const shown = keys
      .map((key) => pairs.get(key)!)
      .sort((one, other) => other.weight - one.weight)
      .slice(0, PAIRS_SHOWN);
    const ids = shown.flatMap(({ aMemberId, bMemberId }) => [aMemberId, bMemberId]);
    const rows = await this.database.query(NAMES, [[...new Set(ids)]]);
    const names = new Map(rows.map(({ id, name }) => [id, name]));
    return shown.map(({ aMemberId, bMemberId }) => ({
      ...{ aName: names.get(aMemberId)!, bName: names.get(bMemberId)! },
    }));
  }
}

async function trialOf(plan: SessionPlan): Promise<Trial> {
  const planned = problemOf(plan);
  if (planned.pairs.size === 0) return { planned, result: null };
  try {
    const limits = { seconds: SECONDS, patience: PATIENCE_SECONDS };
    return { planned, result: await solveAside(planned.problem, limits) };
  } catch (error) {
    if (error instanceof DomainError && error.code === 'meeting-scheduler.too-much-for-now')
      throw sessionWeightsErrors('too-many-pairs');
    throw error;
  }
}

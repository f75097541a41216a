import { Injectable } from '@nestjs/common';
import { IssueDocument, SECRETARIAT_SEAL } from '@wanchang/documents';
import { DecideStanding } from '@wanchang/membership';
import { Facts, Transactional, type Actor } from '@wanchang/platform';
import { isOfUnit, mayExpel } from '../access/admission.policies';
import { expulsionDecided } from '../expulsion.facts';
import { admissionErrors } from '../domain/admission.errors';
import { expulsionStates, type ExpulsionOutcome } from '../domain/expulsion';
import { CasePolicies } from '../persistence/case-policies';
import { circularPaper, circularTitle, drawCircular } from '../papers/circular-paper';
import {
  Expulsions,
  illegalCase,
  type ExpulsionChange,
  type LockedExpulsion,
} from '../persistence/expulsions';
import { UnitOfCase } from '../persistence/unit-of-case';

export interface ExpulsionDecision {
  readonly version: number;
  readonly outcome: ExpulsionOutcome;
  readonly reason: string;
}

/**
 * Decides on a case, after the answer or when its period is over: the circular, the standing and all that follows from it commit
 * together (R12.2).
 */
@Injectable()
export class DecideExpulsion {
  constructor(
    private readonly expulsions: Expulsions,
    private readonly units: UnitOfCase,
    private readonly issueDocument: IssueDocument,
    private readonly decideStanding: DecideStanding,
    private readonly policies: CasePolicies,
    private readonly facts: Facts,
  ) {}

  /**
   * @throws DomainError admission.not-entitled-to-expel, .concerned-by-case, .expulsion-not-found, .case-changed, .case-illegal,
   * .answer-awaited, membership.illegal-transition
   */
  @Transactional()
  async execute(id: string, decision: ExpulsionDecision, actor: Actor): Promise<void> {
    if (!mayExpel(actor)) throw admissionErrors('not-entitled-to-expel');
    const { version, outcome, reason } = decision;
    const found = await this.expulsions.lock(id, version);
    if (isOfUnit(actor, found.memberId)) throw admissionErrors('concerned-by-case');
    if (!expulsionStates.next(found.state, outcome)) throw illegalCase(found.state);
    if (found.state === 'noticed' && !found.answerOver)
      throw admissionErrors('answer-awaited', { args: { day: found.answerDueOn! } });
    const unit = await this.units.of(found);
    const expelled = outcome === 'expel';
    const number = expelled ? await this.expel(found, { ...unit, reason }, actor) : null;
    const change = {
      ...{ decisionReason: reason, decidedBy: actor.personId, decidedAt: () => 'now()' },
      ...number?.change,
    };
    const { personId: byPersonId } = actor;
    await this.expulsions.move(found, { action: outcome, reason, byPersonId, change });
    const { appealDueOn } = await this.expulsions.get(id);
    const told = { outcome, reason, number: number?.number ?? null, appealDueOn };
    await this.facts.record(expulsionDecided, { ...unit, ...told }, actor);
  }

  private async expel(
    { memberId }: LockedExpulsion,
    { nameZh, reason }: { readonly nameZh: string; readonly reason: string },
    actor: Actor,
  ): Promise<{ number: string; change: ExpulsionChange }> {
    const { id: circularId, number } = await this.issueDocument.execute(
      {
        ...{ kind: circularPaper, subjectId: memberId, title: circularTitle({ nameZh }) },
        sealing: { seal: SECRETARIAT_SEAL, approvedBy: actor.personName },
        draw: (paper, reserved) => drawCircular(paper, { nameZh, reason, ...reserved }),
      },
      actor,
    );
    await this.decideStanding.execute(
      { memberId, decision: 'expel', reason: `${reason}（通报 ${number}）`, version: null },
      actor,
    );
    const { appealDays } = await this.policies.current();
    const appealDueOn = () => `(now() AT TIME ZONE 'Asia/Shanghai')::date + ${appealDays}`;
    return { number, change: { circularId, appealDueOn } };
  }
}

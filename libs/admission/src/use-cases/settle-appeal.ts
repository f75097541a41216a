import { Injectable } from '@nestjs/common';
import { Documents, IssueDocument, SECRETARIAT_SEAL } from '@wanchang/documents';
import { DecideStanding } from '@wanchang/membership';
import { Facts, Transactional, type Actor } from '@wanchang/platform';
import { isOfUnit, mayExpel } from '../access/admission.policies';
import { appealSettled } from '../expulsion.facts';
import { admissionErrors } from '../domain/admission.errors';
import type { AppealOutcome } from '../domain/expulsion';
import { drawReversal, reversalPaper, reversalTitle } from '../papers/circular-paper';
import { Expulsions, illegalCase, type LockedExpulsion } from '../persistence/expulsions';
import { UnitOfCase } from '../persistence/unit-of-case';

export interface AppealDecision {
  readonly version: number;
  readonly outcome: AppealOutcome;
  readonly reason: string;
}

/** Decides on an appeal: by another officer than who expelled. A reversal is a document that takes the circular's place. */
@Injectable()
export class SettleAppeal {
  constructor(
    private readonly expulsions: Expulsions,
    private readonly units: UnitOfCase,
    private readonly documents: Documents,
    private readonly issueDocument: IssueDocument,
    private readonly decideStanding: DecideStanding,
    private readonly facts: Facts,
  ) {}

  /**
   * @throws DomainError admission.not-entitled-to-expel, .concerned-by-case, .own-decision, .expulsion-not-found, .case-changed,
   * .case-illegal, membership.illegal-transition
   */
  @Transactional()
  async execute(
    id: string,
    { version, outcome, reason }: AppealDecision,
    actor: Actor,
  ): Promise<void> {
    if (!mayExpel(actor)) throw admissionErrors('not-entitled-to-expel');
    const found = await this.expulsions.lock(id, version);
    if (isOfUnit(actor, found.memberId)) throw admissionErrors('concerned-by-case');
    if (found.state !== 'appealed') throw illegalCase(found.state);
    if (found.decidedBy === actor.personId) throw admissionErrors('own-decision');
    const unit = await this.units.of(found);
    const reversal =
      outcome === 'reverse' ? await this.reverse(found, { ...unit, reason }, actor) : null;
    const change = { appealReason: reason, reversalId: reversal?.id ?? null };
    const { personId: byPersonId } = actor;
    await this.expulsions.move(found, { action: outcome, reason, byPersonId, change });
    const number = reversal?.number ?? null;
    await this.facts.record(appealSettled, { ...unit, outcome, reason, number }, actor);
  }

  private async reverse(
    { memberId, circularId }: LockedExpulsion,
    { nameZh, reason }: { readonly nameZh: string; readonly reason: string },
    actor: Actor,
  ): Promise<{ id: string; number: string }> {
    const { number: reverses } = await this.documents.get(circularId!);
    const { id, number } = await this.issueDocument.execute(
      {
        ...{ kind: reversalPaper, subjectId: memberId, title: reversalTitle({ nameZh }) },
        sealing: { seal: SECRETARIAT_SEAL, approvedBy: actor.personName },
        supersedes: circularId,
        draw: (paper, reserved) => drawReversal(paper, { nameZh, reason, reverses, ...reserved }),
      },
      actor,
    );
    const standing = `撤销除名：${reason}（决定 ${number}）`;
    await this.decideStanding.execute(
      { memberId, decision: 'readmit', reason: standing, version: null },
      actor,
    );
    return { id, number };
  }
}

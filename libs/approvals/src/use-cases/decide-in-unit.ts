import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Facts, Transactional } from '@wanchang/platform';
import { approvalSubmitted } from '../approvals.facts';
import { ChangedBasis } from '../changed-basis';
import { contentHash } from '../content-hash';
import type { DecisionHandler, DecisionNow } from '../decision-handler';
import { stepsFor, type RuleStep, canBeDecided } from '../domain/approval-rule';
import { approvalsErrors } from '../domain/approvals.errors';
import { decidersOf, type UnitPerson } from '../domain/rule.problems';
import { ofApproval } from '../of-approval';
import { Approvals } from '../persistence/approvals';
import { UnitRules } from '../persistence/unit-rules';

/** What came of asking: it is done, or it waits for the unit's own people. */
export type Decided<Outcome> =
  | { readonly done: Outcome; readonly approvalId: null }
  | { readonly done: null; readonly approvalId: string };

/** The one door to what a unit may want to decide inside: does it where its rules let the person, and submits it where not. */
@Injectable()
export class DecideInUnit {
  constructor(
    private readonly rules: UnitRules,
    private readonly approvals: Approvals,
    private readonly changes: ChangedBasis,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError approvals.nobody-can-decide, .already-submitted, and what doing it throws */
  @Transactional()
  async execute<Request extends object, Outcome>(
    handler: DecisionHandler<Request, Outcome>,
    request: Request,
    actor: MemberActor,
  ): Promise<Decided<Outcome>> {
    const current = await this.rules.current(actor.member.id);
    if (current?.rules.some(({ action }) => action === handler.action)) {
      const now = await handler.read(request, actor);
      const { amounts } = now.content;
      const steps = stepsFor(current.rules, handler.action, amounts, actor.personId);
      if (steps.length > 0) {
        await this.assertDecidable(steps, actor);
        const { action } = handler;
        const approvalId = await this.submit(
          { action, request, ...now },
          steps,
          current.version,
          actor,
        );
        return { done: null, approvalId };
      }
    }
    return { done: await handler.perform(request, actor), approvalId: null };
  }

  private async submit(
    asked: DecisionNow & Pick<DecisionHandler, 'action'> & { readonly request: object },
    steps: readonly RuleStep[],
    rulesVersion: number,
    actor: MemberActor,
  ): Promise<string> {
    const hash = contentHash(asked.content);
    await this.replaceEarlier(asked, hash, actor);
    const submitted = { ...asked, contentHash: hash, rulesVersion };
    const approval = await this.approvals.insert(submitted, steps, actor);
    const told = (await this.approvals.deciders(approval.id)).map(({ personId }) => personId);
    await this.facts.record(approvalSubmitted, { ...ofApproval(approval), told }, actor);
    return approval.id;
  }

  /** Other contents at the same place take the place of what waits there. */
  private async replaceEarlier(
    { subjectId, action }: Pick<DecisionNow, 'subjectId'> & Pick<DecisionHandler, 'action'>,
    hash: string,
    { member }: MemberActor,
  ): Promise<void> {
    const waiting = await this.approvals.waitingAt(subjectId);
    const earlier = waiting.find((one) => one.memberId === member.id && one.action === action);
    const held = earlier && (await this.approvals.lock(earlier.id, member.id));
    if (held?.state !== 'waiting') return;
    if (held.contentHash === hash) throw approvalsErrors('already-submitted');
    await this.changes.annul(held, approvalsErrors('replaced'));
  }

  private async assertDecidable(
    steps: readonly RuleStep[],
    { member, personId }: MemberActor,
  ): Promise<void> {
    const people = await this.rules.people(member.id);
    const at = firstUndecidable(steps, people, personId);
    if (at !== null) throw approvalsErrors('nobody-can-decide', { args: { step: at } });
  }
}

/** The number of the first step that nobody but its submitter, or but who decides an earlier one, could decide. */
function firstUndecidable(
  steps: readonly RuleStep[],
  people: readonly UnitPerson[],
  submitter: string,
): number | null {
  const able = steps.map((step) => decidersOf(step, people));
  const at = able.findIndex((_, index) => !canBeDecided(able.slice(0, index + 1), submitter));
  return at < 0 ? null : at + 1;
}

import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Clock, Facts, Transactional } from '@wanchang/platform';
import Big from 'big.js';
import { shareSum, type CooperationState, type PartyShare } from '../domain/cooperation';
import { assertHappened, assertPayable } from '../domain/contract.rules';
import { fulfilmentErrors, refusalAt } from '../domain/fulfilment.errors';
import {
  cooperationProposed,
  formulaAccepted,
  formulaProposed,
  milestoneReached,
  statementAnswered,
  yearStated,
} from '../cooperation.facts';
import { Cooperations, type NewCooperation, type NewFormula } from '../persistence/cooperations';

/** What governments and firms promise each other in a project, and whether they keep it. */
@Injectable()
export class Cooperate {
  constructor(
    private readonly cooperations: Cooperations,
    private readonly facts: Facts,
    private readonly clock: Clock,
  ) {}

  /**
   * Returns its id: proposed with its first formula, which the proposing unit accepts by that.
   * @throws DomainError fulfilment.own-unit-missing, .party-unknown, .share-sum, .share-parties, .formula-years,
   * .milestone-past
   */
  @Transactional()
  async execute(project: NewCooperation, formula: NewFormula, actor: MemberActor): Promise<string> {
    const memberIds = project.parties.map((party) => party.memberId);
    const { id: memberId } = actor.member;
    if (!memberIds.includes(memberId) || memberIds.length < 2)
      throw fulfilmentErrors('own-unit-missing');
    const each = new Set(memberIds);
    if (each.size < memberIds.length || !(await this.cooperations.areActive(memberIds)))
      throw fulfilmentErrors('party-unknown');
    assertFormula(formula, memberIds, project.currency);
    assertAhead(project, await this.clock.today());
    const { id, number } = await this.cooperations.insert(project);
    await this.cooperations.propose(id, formula, memberId, actor);
    await this.cooperations.accept(id, memberId, actor);
    const cooperation = { id, number, title: project.title, memberIds };
    await this.facts.record(cooperationProposed, { cooperation, memberId }, actor);
    return id;
  }

  /** Another formula takes the place of the one in force once every party has accepted it. @throws DomainError fulfilment.formula-waits */
  @Transactional()
  async proposeFormula(id: string, formula: NewFormula, actor: MemberActor): Promise<void> {
    const { id: memberId } = actor.member;
    const cooperation = await this.cooperations.lock(id, memberId);
    assertFormula(formula, cooperation.memberIds, 'CNY');
    assertGoesOn(cooperation.state);
    const no = await this.cooperations.propose(id, formula, memberId, actor);
    await this.cooperations.accept(id, memberId, actor);
    await this.facts.record(formulaProposed, { cooperation, memberId, no }, actor);
  }

  /** @throws DomainError fulfilment.formula-known */
  @Transactional()
  async acceptFormula(id: string, actor: MemberActor): Promise<void> {
    const { id: memberId } = actor.member;
    const cooperation = await this.cooperations.lock(id, memberId);
    const accepted = await this.cooperations.accept(id, memberId, actor);
    await this.facts.record(formulaAccepted, { cooperation, memberId, ...accepted }, actor);
  }

  /** Of a project that every party has accepted. @throws DomainError fulfilment.cooperation-not-active, .milestone-not-found, .in-the-future */
  @Transactional()
  async reach(
    id: string,
    no: number,
    reached: { reachedOn: string; evidence: string },
    actor: MemberActor,
  ): Promise<void> {
    assertHappened(reached.reachedOn, await this.clock.today());
    const { id: memberId } = actor.member;
    const cooperation = await this.cooperations.lock(id, memberId);
    if (cooperation.state !== 'active') throw fulfilmentErrors('cooperation-not-active');
    await this.cooperations.reach(id, no, reached, actor);
    await this.facts.record(milestoneReached, { cooperation, memberId, no }, actor);
  }

  /** What the basis of a year came to. @throws DomainError fulfilment.year-ahead, .no-formula, .statement-known, .amount-decimals */
  @Transactional()
  async state(
    id: string,
    statement: { year: number; amount: string; note: string | null },
    actor: MemberActor,
  ): Promise<void> {
    const { id: memberId } = actor.member;
    const cooperation = await this.cooperations.lock(id, memberId);
    assertAmount(statement.amount);
    const [thisYear = ''] = (await this.clock.today()).split('-');
    if (statement.year > Number(thisYear))
      throw refusalAt('year', 'year-ahead', { year: String(statement.year) });
    await this.cooperations.state(id, memberId, statement, actor);
    const { year, amount } = statement;
    await this.facts.record(yearStated, { cooperation, memberId, year, amount }, actor);
  }

  /** @throws DomainError fulfilment.statement-not-found, .reason-missing */
  @Transactional()
  async answerStatement(
    id: string,
    answer: { year: number; confirms: boolean; note: string | null },
    actor: MemberActor,
  ): Promise<void> {
    const { id: memberId } = actor.member;
    const cooperation = await this.cooperations.lock(id, memberId);
    if (!answer.confirms && !answer.note) throw fulfilmentErrors('reason-missing');
    await this.cooperations.answer(id, memberId, answer, actor);
    const { year, confirms } = answer;
    await this.facts.record(statementAnswered, { cooperation, memberId, year, confirms }, actor);
  }
}

/** A day that is over is no day by which something can be reached. @throws DomainError fulfilment.milestone-past */
function assertAhead({ milestones }: NewCooperation, today: string): void {
  milestones.forEach(({ title, dueOn }, at) => {
    if (dueOn < today) throw refusalAt(`milestones.${at}.dueOn`, 'milestone-past', { title });
  });
}

/** @throws DomainError fulfilment.cooperation-ended */
function assertGoesOn(state: CooperationState): void {
  if (state === 'declined' || state === 'withdrawn') throw fulfilmentErrors('cooperation-ended');
}

function assertFormula(
  { shares, fromYear, untilYear, floor }: NewFormula,
  memberIds: readonly string[],
  currency: string,
): void {
  if (untilYear < fromYear) throw fulfilmentErrors('formula-years');
  assertAmount(floor, currency);
  assertShares(shares, memberIds);
}

/** Each party once, and a hundred in all. @throws DomainError fulfilment.share-parties, .share-sum */
function assertShares(shares: readonly PartyShare[], memberIds: readonly string[]): void {
  const named = new Set(shares.map((share) => share.memberId));
  const whole = shares.length === memberIds.length && memberIds.every((id) => named.has(id));
  const fit = shares.every(({ percent }) => {
    const share = new Big(percent);
    return share.gte(0) && share.lte(100) && share.round(4).eq(share);
  });
  if (!whole || !fit) throw fulfilmentErrors('share-parties');
  const sum = shareSum(shares);
  if (!new Big(sum).eq(100)) throw fulfilmentErrors('share-sum', { args: { sum } });
}

function assertAmount(amount: string, currency = 'CNY'): void {
  if (new Big(amount).lt(0)) throw fulfilmentErrors('amount-decimals', { args: { decimals: 2 } });
  assertPayable(amount, currency);
}

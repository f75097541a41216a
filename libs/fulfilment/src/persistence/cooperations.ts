import { Injectable } from '@nestjs/common';
import { newId, type ResourceKind } from '@wanchang/kernel';
import { Database, mappingConstraints, type Actor } from '@wanchang/platform';
import type { EndKind, PartyShare, SharingBasis } from '../domain/cooperation';
import { fulfilmentErrors } from '../domain/fulfilment.errors';
import { CooperationFormulaEntity } from './cooperation-formula.entity';
import { CooperationMilestoneEntity } from './cooperation-milestone.entity';
import { CooperationPartyEntity } from './cooperation-party.entity';
import { CooperationShareEntity } from './cooperation-share.entity';
import {
  ACCEPT_FORMULA,
  ACTIVATE,
  ACTIVE_AMONG,
  ANSWER_STATEMENT,
  BRING_INTO_FORCE,
  END_COOPERATION,
  END_FORMULA,
  FORMULA_OF_YEAR,
  FORMULA_STATE,
  LOCK_COOPERATION,
  OPEN_COOPERATION,
  PARTIES,
  REACH,
  SETTLE_STATEMENT,
  STATE_YEAR,
  WAITING_FORMULA,
  WAITING_STATEMENT,
} from './cooperation.statements';

export interface NewCooperation {
  readonly title: string;
  readonly kind: ResourceKind;
  readonly summary: string;
  readonly currency: string;
  readonly parties: readonly { readonly memberId: string; readonly contribution: string }[];
  readonly milestones: readonly { readonly title: string; readonly dueOn: string }[];
}

export interface NewFormula {
  readonly basis: SharingBasis;
  readonly fromYear: number;
  readonly untilYear: number;
  readonly floor: string;
  readonly reason: string;
  readonly shares: readonly PartyShare[];
}

/** Projects between several units, with what they promise each other. */
@Injectable()
export class Cooperations {
  constructor(private readonly database: Database) {}

  async areActive(memberIds: readonly string[]): Promise<boolean> {
    const row = await this.database.one(ACTIVE_AMONG, [memberIds]);
    return row?.count === memberIds.length;
  }

  async insert(project: NewCooperation): Promise<{ id: string; number: string }> {
    const { title, kind, summary, currency, parties, milestones } = project;
    const id = newId();
    const values = [id, title, kind, summary, currency];
    const { number } = (await this.database.one(OPEN_COOPERATION, values))!;
    await this.database
      .repository(CooperationPartyEntity)
      .insert(parties.map((party) => ({ cooperationId: id, ...party })));
    const rows = milestones.map((each, at) => ({ cooperationId: id, no: at + 1, ...each }));
    if (rows.length > 0) await this.database.repository(CooperationMilestoneEntity).insert(rows);
    return { id, number };
  }

  /** For one of its parties, held until the transaction ends. @throws DomainError fulfilment.cooperation-not-found */
  async lock(id: string, memberId: string) {
    const found = await this.database.one(LOCK_COOPERATION, [id, memberId]);
    if (!found) throw fulfilmentErrors('cooperation-not-found');
    const parties = await this.database.query(PARTIES, [id]);
    return { ...found, memberIds: parties.map((party) => party.memberId) };
  }

  /** Returns its number. @throws DomainError fulfilment.formula-waits */
  async propose(
    cooperationId: string,
    { shares, ...formula }: NewFormula,
    memberId: string,
    { personName }: Actor,
  ): Promise<number> {
    const { waiting, next: no } = (await this.database.one(FORMULA_STATE, [cooperationId]))!;
    if (waiting !== null) throw fulfilmentErrors('formula-waits');
    await this.database
      .repository(CooperationFormulaEntity)
      .insert({ cooperationId, no, ...formula, memberId, personName });
    await this.database
      .repository(CooperationShareEntity)
      .insert(shares.map((share) => ({ cooperationId, formulaNo: no, ...share })));
    return no;
  }

  /** Whether it is in force now. @throws DomainError fulfilment.formula-known */
  async accept(
    cooperationId: string,
    memberId: string,
    { personName }: Actor,
  ): Promise<{ no: number; inForce: boolean }> {
    const { waiting: no } = (await this.database.one(FORMULA_STATE, [cooperationId]))!;
    const accepted =
      no !== null &&
      (await this.database.one(ACCEPT_FORMULA, [cooperationId, no, memberId, personName]));
    if (!accepted) throw fulfilmentErrors('formula-known');
    const inForce = (await this.database.one(BRING_INTO_FORCE, [cooperationId, no])) !== null;
    if (inForce) await this.database.one(ACTIVATE, [cooperationId]);
    return { no, inForce };
  }

  /** What waits to be accepted, and whose it is. @throws DomainError fulfilment.nothing-proposed */
  async waiting(cooperationId: string): Promise<{ no: number; memberId: string }> {
    const waiting = await this.database.one(WAITING_FORMULA, [cooperationId]);
    if (!waiting) throw fulfilmentErrors('nothing-proposed');
    return waiting;
  }

  /** Whether the project ends with it. @throws DomainError fulfilment.nothing-proposed */
  async end(
    cooperationId: string,
    no: number,
    { kind, reason, memberId }: { kind: EndKind; reason: string; memberId: string },
  ): Promise<boolean> {
    const values = [cooperationId, no, kind, memberId, reason];
    if (!(await this.database.one(END_FORMULA, values))) throw fulfilmentErrors('nothing-proposed');
    return (await this.database.one(END_COOPERATION, [cooperationId, kind])) !== null;
  }

  /** @throws DomainError fulfilment.milestone-not-found */
  async reach(
    cooperationId: string,
    no: number,
    { reachedOn, evidence }: { reachedOn: string; evidence: string },
    { personName }: Actor,
  ): Promise<void> {
    const values = [cooperationId, no, reachedOn, evidence, personName];
    if (!(await this.database.one(REACH, values))) throw fulfilmentErrors('milestone-not-found');
  }

  /** @throws DomainError fulfilment.no-formula, .statement-known */
  async state(
    cooperationId: string,
    memberId: string,
    { year, amount, note }: { year: number; amount: string; note: string | null },
    { personName }: Actor,
  ): Promise<void> {
    const args = { year: String(year) };
    const formula = await this.database.one(FORMULA_OF_YEAR, [cooperationId, year]);
    if (!formula) throw fulfilmentErrors('no-formula', { args });
    const known = {
      cooperation_statements_standing_key: () => fulfilmentErrors('statement-known', { args }),
    };
    const values = [cooperationId, year, formula.no, memberId, amount, note, personName];
    await mappingConstraints(known, () => this.database.one(STATE_YEAR, values));
  }

  /** @throws DomainError fulfilment.statement-not-found */
  async answer(
    cooperationId: string,
    memberId: string,
    { year, confirms, note }: { year: number; confirms: boolean; note: string | null },
    { personName }: Actor,
  ): Promise<void> {
    const waiting = await this.database.one(WAITING_STATEMENT, [cooperationId, year, memberId]);
    if (!waiting) throw fulfilmentErrors('statement-not-found');
    const { no } = waiting;
    const values = [cooperationId, year, no, memberId, confirms, note, personName];
    if (!(await this.database.one(ANSWER_STATEMENT, values)))
      throw fulfilmentErrors('statement-not-found');
    await this.database.one(SETTLE_STATEMENT, [cooperationId, year, no, confirms]);
  }
}

import { Injectable } from '@nestjs/common';
import { Database } from '@wanchang/platform';
import { IsNull } from 'typeorm';
import type { UnitRole } from '../domain/roles';
import { AffiliationEntity } from './affiliation.entity';
import {
  ADD_AFFILIATION,
  COLLEAGUES,
  COLLEAGUE_WITH_EMAIL,
  END_AFFILIATION,
  LOCK_ADMINISTRATORS,
  type Colleague,
} from './affiliation.statements';

export type { Colleague } from './affiliation.statements';

/** Who belongs to which member unit, and as what. */
@Injectable()
export class Affiliations {
  constructor(private readonly database: Database) {}

  /** Adds a person, or takes back one who left. Never makes less of an administrator who is there. */
  async add(personId: string, memberId: string, role: UnitRole): Promise<void> {
    await this.database.execute(ADD_AFFILIATION, [personId, memberId, role]);
  }

  /** People of a unit, administrators first. */
  of(memberId: string): Promise<Colleague[]> {
    return this.database.query(COLLEAGUES, [memberId]);
  }

  async hasColleague(memberId: string, email: string): Promise<boolean> {
    return (await this.database.one(COLLEAGUE_WITH_EMAIL, [memberId, email])) !== null;
  }

  /** Units a person belongs to. */
  unitsOf(personId: string): Promise<{ memberId: string; role: UnitRole }[]> {
    return this.affiliations().find({
      select: { memberId: true, role: true },
      where: { personId, endedAt: IsNull() },
      order: { joinedAt: 'ASC', memberId: 'ASC' },
    });
  }

  /** Locks the unit's administrators, so that two of them cannot remove each other at once. */
  async lockAdministrators(memberId: string): Promise<string[]> {
    const rows = await this.database.query(LOCK_ADMINISTRATORS, [memberId]);
    return rows.map(({ id }) => id);
  }

  /** False when the person does not belong to the unit. */
  async setRole(personId: string, memberId: string, role: UnitRole): Promise<boolean> {
    const current = { personId, memberId, endedAt: IsNull() };
    return (await this.affiliations().update(current, { role })).affected === 1;
  }

  /** Ends it; sessions and tokens that act for the unit stop working with the next request. */
  async end(personId: string, memberId: string): Promise<boolean> {
    return (await this.database.execute(END_AFFILIATION, [personId, memberId])) === 1;
  }

  private affiliations() {
    return this.database.repository(AffiliationEntity);
  }
}

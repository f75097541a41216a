import { Injectable } from '@nestjs/common';
import { Database } from '@wanchang/platform';
import type { UnitRole } from '../domain/roles';

export interface Colleague {
  readonly personId: string;
  readonly name: string;
  readonly email: string | null;
  readonly mobile: string | null;
  readonly role: UnitRole;
  readonly joinedAt: Date;
}

/** Who belongs to which member unit, and as what. */
@Injectable()
export class Affiliations {
  constructor(private readonly database: Database) {}

  /** Adds a person, or takes back one who left. Never makes less of an administrator who is there. */
  async add(personId: string, memberId: string, role: UnitRole): Promise<void> {
    await this.database.query(
      `INSERT INTO affiliations (person_id, member_id, role) VALUES ($1, $2, $3)
       ON CONFLICT (person_id, member_id) DO UPDATE SET
         role = CASE WHEN affiliations.ended_at IS NULL THEN least(affiliations.role, excluded.role)
                     ELSE excluded.role END,
         joined_at = CASE WHEN affiliations.ended_at IS NULL THEN affiliations.joined_at ELSE now() END,
         ended_at = NULL`,
      [personId, memberId, role],
    );
  }

  /** People of a unit, administrators first. */
  of(memberId: string): Promise<Colleague[]> {
    return this.database.query(
      `SELECT p.id AS "personId", p.name, p.email, p.mobile, a.role, a.joined_at AS "joinedAt"
         FROM affiliations a JOIN persons p ON p.id = a.person_id
        WHERE a.member_id = $1 AND a.ended_at IS NULL ORDER BY a.role, p.name, p.id`,
      [memberId],
    );
  }

  /** Units a person belongs to. */
  async unitsOf(personId: string): Promise<{ memberId: string; role: UnitRole }[]> {
    return this.database.query(
      `SELECT member_id AS "memberId", role FROM affiliations
        WHERE person_id = $1 AND ended_at IS NULL ORDER BY joined_at, member_id`,
      [personId],
    );
  }

  /** Locks the unit's administrators, so that two of them cannot remove each other at once. */
  async lockAdministrators(memberId: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT person_id AS id FROM affiliations
        WHERE member_id = $1 AND role = 'administrator' AND ended_at IS NULL ORDER BY person_id FOR UPDATE`,
      [memberId],
    );
    return rows.map(({ id }) => id);
  }

  /** False when the person does not belong to the unit. */
  async setRole(personId: string, memberId: string, role: UnitRole): Promise<boolean> {
    const changed = await this.database.execute(
      `UPDATE affiliations SET role = $3 WHERE person_id = $1 AND member_id = $2 AND ended_at IS NULL`,
      [personId, memberId, role],
    );
    return changed === 1;
  }

  /** Ends it; sessions and tokens that act for the unit stop working with the next request. */
  async end(personId: string, memberId: string): Promise<boolean> {
    const changed = await this.database.execute(
      `UPDATE affiliations SET ended_at = now() WHERE person_id = $1 AND member_id = $2 AND ended_at IS NULL`,
      [personId, memberId],
    );
    return changed === 1;
  }
}

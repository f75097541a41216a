import { Injectable } from '@nestjs/common';
import { normaliseCreditCode } from '@wanchang/kernel';
import { Database } from '@wanchang/platform';
import type { Member } from '../domain/member';
import { toMemberRef, type MemberRef } from '../domain/member-ref';
import { REF_COLUMNS } from '../persistence/member.columns';

/** Member units as other libraries show them, whatever their standing. */
@Injectable()
export class MemberDirectory {
  constructor(private readonly database: Database) {}

  /** By id, in one statement; ids of no unit are left out. */
  async refs(ids: Iterable<string>): Promise<Map<string, MemberRef>> {
    const wanted = [...new Set(ids)];
    if (wanted.length === 0) return new Map();
    const members = await this.database.query<Member>(
      `SELECT ${REF_COLUMNS} FROM members WHERE id = ANY($1)`,
      [wanted],
    );
    return new Map(members.map((member) => [member.id, toMemberRef(member)]));
  }

  async ref(id: string): Promise<MemberRef | null> {
    return (await this.refs([id])).get(id) ?? null;
  }

  /** The unit with this credit code or Chinese name; null when there is none, or more than one. */
  async idOf(creditCodeOrName: string): Promise<string | null> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT id FROM members WHERE credit_code = $1 OR name_zh = $2 LIMIT 2`,
      [normaliseCreditCode(creditCodeOrName), creditCodeOrName.trim()],
    );
    return rows.length === 1 ? rows[0]!.id : null;
  }

  /** Whether the unit's people have access at this moment (R12.3). */
  async isActive(id: string): Promise<boolean> {
    const row = await this.database.one(`SELECT 1 FROM active_members WHERE id = $1`, [id]);
    return row !== null;
  }
}

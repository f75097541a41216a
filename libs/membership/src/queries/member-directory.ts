import { Injectable } from '@nestjs/common';
import { normaliseCreditCode } from '@wanchang/kernel';
import { column, Database, defineStatement } from '@wanchang/platform';
import type { Member } from '../domain/member';
import { toMemberRef, type MemberRef } from '../domain/member-ref';
import { REF_COLUMNS, REF_SHAPE } from '../persistence/member.columns';
import { MemberEntity } from '../persistence/member.entity';
import { Members } from '../persistence/members';

const MEMBER_REFS = defineStatement(
  'membership.member-refs',
  REF_SHAPE,
  `SELECT ${REF_COLUMNS} FROM members WHERE id = ANY($1)`,
);

const ACTIVE_MEMBER = defineStatement(
  'membership.active-member',
  { id: column.uuid },
  `SELECT id FROM active_members WHERE id = $1`,
);

/** Member units as other libraries show them, regardless of their standing. */
@Injectable()
export class MemberDirectory {
  constructor(
    private readonly database: Database,
    private readonly members: Members,
  ) {}

  /** By id, in one statement; ids of no unit are left out. */
  async refs(ids: Iterable<string>): Promise<Map<string, MemberRef>> {
    const wanted = [...new Set(ids)];
    if (wanted.length === 0) return new Map();
    const members = await this.database.query(MEMBER_REFS, [wanted]);
    return new Map(members.map((member) => [member.id, toMemberRef(member)]));
  }

  async ref(id: string): Promise<MemberRef | null> {
    return (await this.refs([id])).get(id) ?? null;
  }

  /** The unit that is registered under this credit code, or else as this kind and name, whatever its standing. */
  async same(unit: Pick<Member, 'creditCode' | 'kind' | 'nameZh'>): Promise<MemberRef | null> {
    const found = await this.members.find(unit);
    return found && toMemberRef(found);
  }

  /** The unit with this credit code or Chinese name; null when there is none, or more than one. */
  async idOf(creditCodeOrName: string): Promise<string | null> {
    const rows = await this.database.repository(MemberEntity).find({
      select: { id: true },
      where: [
        { creditCode: normaliseCreditCode(creditCodeOrName) },
        { nameZh: creditCodeOrName.trim() },
      ],
      take: 2,
    });
    return rows.length === 1 ? rows[0]!.id : null;
  }

  /** Whether the unit's people have access at this moment (R12.3). */
  async isActive(id: string): Promise<boolean> {
    return (await this.database.one(ACTIVE_MEMBER, [id])) !== null;
  }
}

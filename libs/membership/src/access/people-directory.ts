import { Injectable } from '@nestjs/common';
import type { LocalisedText } from '@wanchang/kernel';
import { Database, Directory, type Recipient } from '@wanchang/platform';

/** Who an audience is, by the kind before the colon of its key. $1: the id behind it, or the whole key. */
const MEMBERS_OF: Readonly<Record<string, string>> = {
  person: `p.id = $1::uuid`,
  member: `EXISTS (SELECT 1 FROM affiliations a JOIN active_members m ON m.id = a.member_id
             WHERE a.person_id = p.id AND a.member_id = $1::uuid AND a.ended_at IS NULL)`,
  administrators: `EXISTS (SELECT 1 FROM affiliations a
             WHERE a.person_id = p.id AND a.member_id = $1::uuid AND a.ended_at IS NULL AND a.role = 'administrator')`,
  secretariat: `$1 = 'secretariat' AND p.platform_role IS NOT NULL`,
};

/** Who the people and units are that the platform writes to, and that its audit names. */
@Injectable()
export class PeopleDirectory extends Directory {
  constructor(private readonly database: Database) {
    super();
  }

  async recipients(audience: string): Promise<Recipient[]> {
    const [kind = '', id = kind] = audience.split(':');
    const condition = MEMBERS_OF[kind];
    if (!condition) throw new TypeError(`unknown audience ${kind}`);
    return this.database.query(
      `SELECT p.id AS "personId", p.name, p.email, p.locale FROM persons p
        WHERE p.email IS NOT NULL AND p.disabled_at IS NULL AND ${condition} ORDER BY p.id`,
      [id],
    );
  }

  async names(ids: readonly string[]): Promise<Map<string, LocalisedText>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.query<{ id: string } & LocalisedText>(
      `SELECT id, name AS zh, name AS en FROM persons WHERE id = ANY($1::uuid[])
       UNION ALL SELECT id, name_zh, coalesce(name_en, name_zh) FROM members WHERE id = ANY($1::uuid[])`,
      [[...new Set(ids)]],
    );
    return new Map(rows.map(({ id, zh, en }) => [id, { zh, en }]));
  }
}

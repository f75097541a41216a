import { Injectable } from '@nestjs/common';
import { initials, soundOfWhole } from '@wanchang/goods-text';
import { industryTree, isId, type Coast } from '@wanchang/kernel';
import {
  column,
  Database,
  decodeCursor,
  defineStatement,
  toPage,
  type Page,
} from '@wanchang/platform';
import type { Member, MemberKind } from '../domain/member';
import type { Standing } from '../domain/standing.states';
import { MEMBER_COLUMNS, MEMBER_SHAPE } from '../persistence/member.columns';

export interface UnitFilter {
  /** A part of the name in either language, or how its Chinese name sounds: `fangsheng` or `fs`. */
  readonly q?: string;
  readonly kind?: MemberKind;
  /** Without it: units that have access now. */
  readonly standing?: Standing;
  readonly coast?: Coast;
  /** Six-digit code. */
  readonly province?: string;
  /** A code of GB/T 4754, and whatever is below it. */
  readonly industry?: string;
  readonly cursor?: string;
  readonly limit: number;
}

const UNIT_NAMES = defineStatement(
  'membership.unit-names',
  { id: column.uuid, nameZh: column.text() },
  `SELECT id, name_zh AS "nameZh" FROM members WHERE standing <> 'applicant'`,
);

/** As a directory has them: Chinese names by how they are read. */
const BY_SOUND = 'name_zh COLLATE "zh-x-icu"';

/** $1 a part of a name, $2 ids of names that sound so, $3 … $7 filters, $8 the unit to begin behind: null is all; at most $9. */
const FIND_UNITS = defineStatement(
  'membership.find-units',
  MEMBER_SHAPE,
  `SELECT ${MEMBER_COLUMNS} FROM members
    WHERE standing <> 'applicant'
      AND ($1::text IS NULL OR position(lower($1) IN lower(concat_ws(' ', name_zh, name_en))) > 0
           OR id = ANY($2::uuid[]))
      AND ($3::text IS NULL OR kind = $3)
      AND CASE WHEN $4::text IS NULL THEN id IN (SELECT id FROM active_members)
               ELSE standing = $4 END
      AND ($5::text IS NULL OR coast = $5)
      AND ($6::text IS NULL OR province_code = $6)
      AND ($7::text[] IS NULL
           OR EXISTS (SELECT FROM unnest(industries) AS code, unnest($7::text[]) AS above
                       WHERE starts_with(code, above)))
      AND ($8::uuid IS NULL OR (${BY_SOUND}, id) > (SELECT ${BY_SOUND}, id FROM members WHERE id = $8))
    ORDER BY ${BY_SOUND}, id LIMIT $9`,
);

const TYPED_SOUND = /^[a-z]{2,}$/;
const MOST_KEPT = 50_000;

/** What the codes below one begin with: those of a section not with its letter. */
function beginnings(industry: string | undefined): string[] | null {
  if (!industry) return null;
  const section = industryTree().find(({ code }) => code === industry);
  return [industry, ...(section?.children ?? []).map(({ code }) => code)];
}

/** The directory of units, for those who may read of them: by name, and never applicants. */
@Injectable()
export class FindUnits {
  /** How names sound does not change; to find it out takes longer than to compare it. */
  private readonly sounds = new Map<string, readonly string[]>();

  constructor(private readonly database: Database) {}

  async execute(filter: UnitFilter): Promise<Page<Member>> {
    const { q, kind, standing, coast, province, industry, cursor, limit } = filter;
    const [before] = decodeCursor(cursor, [isId]) ?? [null];
    const filters = [kind, standing, coast, province].map((value) => value || null);
    const words = [q?.trim() || null, await this.soundingLike(q)];
    const values = [...words, ...filters, beginnings(industry), before, limit + 1];
    return toPage(
      await this.database.query(FIND_UNITS, values),
      limit,
      ({ id }) => [id],
      (member) => member,
    );
  }

  private async soundingLike(q = ''): Promise<string[]> {
    const typed = q.replace(/[\s']/g, '').toLowerCase();
    if (!TYPED_SOUND.test(typed)) return [];
    const units = await this.database.query(UNIT_NAMES, []);
    return units
      .filter(({ nameZh }) => this.soundsOf(nameZh).some((sound) => sound.includes(typed)))
      .map(({ id }) => id);
  }

  private soundsOf(name: string): readonly string[] {
    const known = this.sounds.get(name);
    if (known) return known;
    if (this.sounds.size >= MOST_KEPT) this.sounds.clear();
    const sounds = [soundOfWhole(name), initials(name).slice(1)];
    this.sounds.set(name, sounds);
    return sounds;
  }
}

import { Injectable } from '@nestjs/common';
import { coastOf, newId, type DomainError } from '@wanchang/kernel';
import { column, Database, defineStatement, mappingConstraints } from '@wanchang/platform';
import type { Member, MemberFile } from '../domain/member';
import { membershipErrors } from '../domain/membership.errors';
import type { Standing } from '../domain/standing.states';
import { MemberEntity } from './member.entity';

const TAKEN = {
  members_credit_code_key: () => taken('credit-code-taken', 'creditCode'),
  members_kind_name_key: () => taken('name-taken', 'nameZh'),
};

/** The unit with credit code $1, or of kind $2 and name $3, whatever its standing: as the constraints of the table have it. */
const SAME_UNIT = defineStatement(
  'membership.same-unit',
  { id: column.uuid },
  `SELECT id FROM members
    WHERE credit_code = $1 OR (kind = $2 AND lower(normalize(name_zh, NFKC)) = lower(normalize($3, NFKC)))
    ORDER BY (credit_code = $1) DESC NULLS LAST LIMIT 1`,
);

/** The rows of member units. */
@Injectable()
export class Members {
  constructor(private readonly database: Database) {}

  /** @throws DomainError membership.member-not-found */
  async get(id: string): Promise<Member> {
    const member = await this.members().findOneBy({ id });
    if (!member) throw membershipErrors('member-not-found');
    return member;
  }

  /** The unit that has this credit code, or else this kind and name, whatever its standing. */
  async find({
    creditCode,
    kind,
    nameZh,
  }: Pick<MemberFile, 'creditCode' | 'kind' | 'nameZh'>): Promise<Member | null> {
    const found = await this.database.one(SAME_UNIT, [creditCode, kind, nameZh]);
    return found && this.get(found.id);
  }

  /** @throws DomainError membership.credit-code-taken, membership.name-taken */
  async insert(file: MemberFile, standing: Standing): Promise<Member> {
    const id = newId();
    const row = { ...rowOf(file), id, standing };
    await mappingConstraints(TAKEN, () => this.members().insert(row));
    return this.get(id);
  }

  /** @throws DomainError membership.stale-version, membership.credit-code-taken, membership.name-taken */
  async update(id: string, version: number, file: MemberFile): Promise<Member> {
    const row = { ...rowOf(file), version: version + 1 };
    const { affected } = await mappingConstraints(TAKEN, () =>
      this.members().update({ id, version }, row),
    );
    if (!affected) throw membershipErrors('stale-version');
    return this.get(id);
  }

  /** @throws DomainError membership.stale-version when another decision came first. */
  async changeStanding(
    id: string,
    version: number,
    standing: Standing,
    to: Standing,
  ): Promise<Member> {
    const current = { id, version, standing };
    const { affected } = await this.members().update(current, {
      standing: to,
      version: version + 1,
    });
    if (!affected) throw membershipErrors('stale-version');
    return this.get(id);
  }

  private members() {
    return this.database.repository(MemberEntity);
  }
}

function rowOf({ industries, ...file }: MemberFile) {
  return { ...file, industries: [...industries], coast: coastOf(file.regionCode) };
}

function taken(code: 'credit-code-taken' | 'name-taken', field: keyof MemberFile): DomainError {
  return membershipErrors(code, {
    fields: [{ field, code, message: membershipErrors.table[code] }],
  });
}

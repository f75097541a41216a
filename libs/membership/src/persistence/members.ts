import { Injectable } from '@nestjs/common';
import { coastOf, newId, type DomainError } from '@wanchang/kernel';
import { Database, mappingConstraints } from '@wanchang/platform';
import type { Member, MemberFile } from '../domain/member';
import { membershipErrors } from '../domain/membership.errors';
import type { Standing } from '../domain/standing.states';
import { MEMBER_COLUMNS } from './member.columns';

const TAKEN = {
  members_credit_code_key: () => taken('credit-code-taken', 'creditCode'),
  members_kind_name_key: () => taken('name-taken', 'nameZh'),
};

const FILE_COLUMNS = `kind, name_zh, name_en, credit_code, region_code, coast, industries, contact_name,
  contact_phone, contact_email, address, introduction, website, joined_year`;

/** The rows of member units. */
@Injectable()
export class Members {
  constructor(private readonly database: Database) {}

  /** @throws DomainError membership.member-not-found */
  async get(id: string): Promise<Member> {
    const member = await this.database.one<Member>(
      `SELECT ${MEMBER_COLUMNS} FROM members WHERE id = $1`,
      [id],
    );
    if (!member) throw membershipErrors('member-not-found');
    return member;
  }

  /** @throws DomainError membership.credit-code-taken, membership.name-taken */
  async insert(file: MemberFile, standing: Standing): Promise<Member> {
    const [member] = await mappingConstraints(TAKEN, () =>
      this.database.query<Member>(
        `INSERT INTO members (id, standing, ${FILE_COLUMNS})
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
         RETURNING ${MEMBER_COLUMNS}`,
        [newId(), standing, ...fileValues(file)],
      ),
    );
    return member!;
  }

  /** @throws DomainError membership.stale-version, membership.credit-code-taken, membership.name-taken */
  async update(id: string, version: number, file: MemberFile): Promise<Member> {
    const [member] = await mappingConstraints(TAKEN, () =>
      this.database.query<Member>(
        `UPDATE members SET (${FILE_COLUMNS}, version)
           = ($3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, version + 1)
          WHERE id = $1 AND version = $2 RETURNING ${MEMBER_COLUMNS}`,
        [id, version, ...fileValues(file)],
      ),
    );
    if (!member) throw membershipErrors('stale-version');
    return member;
  }

  /** @throws DomainError membership.stale-version when somebody else was quicker. */
  async changeStanding(id: string, version: number, from: Standing, to: Standing): Promise<Member> {
    const member = await this.database.one<Member>(
      `UPDATE members SET standing = $4, version = version + 1
        WHERE id = $1 AND version = $2 AND standing = $3 RETURNING ${MEMBER_COLUMNS}`,
      [id, version, from, to],
    );
    if (!member) throw membershipErrors('stale-version');
    return member;
  }
}

/** In the order of FILE_COLUMNS. */
function fileValues(file: MemberFile): unknown[] {
  return [
    ...[file.kind, file.nameZh, file.nameEn, file.creditCode],
    ...[file.regionCode, coastOf(file.regionCode), file.industries],
    ...[file.contactName, file.contactPhone, file.contactEmail],
    ...[file.address, file.introduction, file.website, file.joinedYear],
  ];
}

function taken(code: 'credit-code-taken' | 'name-taken', field: keyof MemberFile): DomainError {
  return membershipErrors(code, {
    fields: [{ field, code, message: membershipErrors.table[code] }],
  });
}

import type { Coast } from '@wanchang/kernel';
import { column, nullable } from '@wanchang/platform';
import type { MemberKind } from '../domain/member';
import type { Standing } from '../domain/standing.states';

/** Column lists that read rows of `members` as the domain's objects, each with the shape that they deliver. */
export const REF_SHAPE = {
  id: column.uuid,
  nameZh: column.text(),
  nameEn: nullable(column.text()),
  kind: column.text<MemberKind>(),
  regionCode: column.text(),
  provinceCode: column.text(),
  coast: column.text<Coast>(),
  standing: column.text<Standing>(),
};

export const REF_COLUMNS = `members.id, name_zh AS "nameZh", name_en AS "nameEn", kind,
  region_code AS "regionCode", province_code AS "provinceCode", coast, standing`;

export const MEMBER_SHAPE = {
  ...REF_SHAPE,
  creditCode: nullable(column.text()),
  industries: column.texts(),
  contactName: nullable(column.text()),
  contactPhone: nullable(column.text()),
  contactEmail: nullable(column.text()),
  address: nullable(column.text()),
  introduction: nullable(column.text()),
  website: nullable(column.text()),
  joinedYear: nullable(column.integer),
  version: column.integer,
  createdAt: column.instant,
};

export const MEMBER_COLUMNS = `${REF_COLUMNS}, credit_code AS "creditCode", industries,
  contact_name AS "contactName", contact_phone AS "contactPhone", contact_email AS "contactEmail",
  address, introduction, website, joined_year AS "joinedYear", version, created_at AS "createdAt"`;

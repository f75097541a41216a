/** Column lists that read rows of `members` as the domain's objects. */
export const REF_COLUMNS = `members.id, name_zh AS "nameZh", name_en AS "nameEn", kind,
  region_code AS "regionCode", province_code AS "provinceCode", coast, standing`;

export const MEMBER_COLUMNS = `${REF_COLUMNS}, credit_code AS "creditCode", industries,
  contact_name AS "contactName", contact_phone AS "contactPhone", contact_email AS "contactEmail",
  address, introduction, website, joined_year AS "joinedYear", version, created_at AS "createdAt"`;

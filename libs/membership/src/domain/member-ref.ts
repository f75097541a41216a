import { regionByCode } from '@wanchang/kernel';
import type { Member } from './member';

type Shown =
  'id' | 'nameZh' | 'nameEn' | 'kind' | 'regionCode' | 'provinceCode' | 'coast' | 'standing';

/** A member unit as other things show it: on a listing, in a deal room. */
export interface MemberRef extends Pick<Member, Shown> {
  readonly regionName: string;
  readonly provinceName: string;
}

/** A division that a later list has dropped is shown by its code. */
const nameOf = (regionCode: string) => regionByCode(regionCode)?.name ?? regionCode;

export function toMemberRef(member: Pick<Member, Shown>): MemberRef {
  const { id, nameZh, nameEn, kind, regionCode, provinceCode, coast, standing } = member;
  const regionName = nameOf(regionCode);
  const provinceName = nameOf(provinceCode);
  return {
    ...{ id, nameZh, nameEn, kind, regionCode, regionName },
    ...{ provinceCode, provinceName, coast, standing },
  };
}

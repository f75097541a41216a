import type { Coast, LocalisedText } from '@wanchang/kernel';
import type { Standing } from './standing.states';

/** 县市区、开发区、重点乡镇、中外企业 (R9.1). */
export const MEMBER_KINDS = [
  'county',
  'development_zone',
  'key_township',
  'domestic_enterprise',
  'foreign_enterprise',
] as const;
export type MemberKind = (typeof MEMBER_KINDS)[number];

/** What a member unit says of itself and the secretariat keeps on file. */
export interface MemberFile {
  readonly kind: MemberKind;
  readonly nameZh: string;
  readonly nameEn: string | null;
  readonly creditCode: string | null;
  /** A division without divisions below it: a county, or a city that has none. */
  readonly regionCode: string;
  /** Codes of GB/T 4754. */
  readonly industries: readonly string[];
  readonly contactName: string | null;
  readonly contactPhone: string | null;
  readonly contactEmail: string | null;
  readonly address: string | null;
  readonly introduction: string | null;
  readonly website: string | null;
  readonly joinedYear: number | null;
}

export interface Member extends MemberFile {
  readonly id: string;
  readonly provinceCode: string;
  readonly coast: Coast;
  readonly standing: Standing;
  readonly version: number;
  readonly createdAt: Date;
}

export const KIND_NAMES: Readonly<Record<MemberKind, LocalisedText>> = {
  county: { zh: '县市区', en: 'County, city or district' },
  development_zone: { zh: '开发区', en: 'Development zone' },
  key_township: { zh: '重点乡镇', en: 'Key township' },
  domestic_enterprise: { zh: '国内企业', en: 'Domestic enterprise' },
  foreign_enterprise: { zh: '外国企业', en: 'Foreign enterprise' },
};

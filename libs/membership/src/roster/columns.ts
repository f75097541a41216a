import type { Language } from '@wanchang/kernel';
import { emptyRoster } from './roster-columns';

/** The columns of a roster: under which headers they are found, in Chinese or English. */
export const ROSTER_COLUMNS = {
  nameZh: { zh: '单位名称', en: 'name_zh', required: true },
  nameEn: { zh: '英文名', en: 'name_en', required: false },
  kind: { zh: '类型', en: 'kind', required: true },
  creditCode: { zh: '统一社会信用代码', en: 'credit_code', required: false },
  region: { zh: '地区', en: 'region', required: true },
  industries: { zh: '行业', en: 'industries', required: false },
  contactName: { zh: '联系人', en: 'contact_name', required: false },
  contactPhone: { zh: '电话', en: 'contact_phone', required: false },
  contactEmail: { zh: '邮箱', en: 'contact_email', required: false },
  joinedYear: { zh: '加入年份', en: 'joined_year', required: false },
  administratorName: { zh: '管理员姓名', en: 'administrator_name', required: false },
  administratorEmail: { zh: '管理员邮箱', en: 'administrator_email', required: false },
} as const;
export type RosterColumn = keyof typeof ROSTER_COLUMNS;

/** An empty roster of units. */
export const rosterTemplate = (language: Language): string => emptyRoster(ROSTER_COLUMNS, language);

import type { Language } from '@wanchang/kernel';
import { emptyRoster } from '@wanchang/membership';

/** The columns of a list of delegates: under which headers they are found, in Chinese or English. */
export const DELEGATE_COLUMNS = {
  unit: { zh: '单位名称或信用代码', en: 'unit', required: false },
  name: { zh: '姓名', en: 'name', required: true },
  role: { zh: '身份', en: 'role', required: false },
  position: { zh: '职务', en: 'position', required: false },
  email: { zh: '邮箱', en: 'email', required: false },
  phone: { zh: '手机', en: 'phone', required: false },
  arrival: { zh: '到达', en: 'arrival', required: false },
  needsHotel: { zh: '需要住宿', en: 'hotel', required: false },
  food: { zh: '饮食', en: 'food', required: false },
  interpreter: { zh: '翻译语种', en: 'interpreter', required: false },
  consent: { zh: '同意公开联系方式', en: 'consent', required: false },
} as const;
export type DelegateColumn = keyof typeof DELEGATE_COLUMNS;
export type DelegateCells = Readonly<Partial<Record<DelegateColumn, string>>>;

export const delegateTemplate = (language: Language): string =>
  emptyRoster(DELEGATE_COLUMNS, language);

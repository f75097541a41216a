import type { Language } from '@wanchang/kernel';
import { emptyRoster } from '@wanchang/membership';

/** The columns of a list of posts: under which headers they are found, in Chinese or English. */
export const POST_COLUMNS = {
  unit: { zh: '单位名称或信用代码', en: 'unit', required: true },
  name: { zh: '姓名', en: 'name', required: false },
  account: { zh: '登录邮箱', en: 'account', required: true },
  kind: { zh: '职务', en: 'post', required: true },
  startsOn: { zh: '任期开始', en: 'starts_on', required: false },
  termEndsOn: { zh: '任期届满', en: 'term_ends_on', required: false },
  decision: { zh: '决定', en: 'decision', required: true },
  secondReason: { zh: '第二名联络员的理由', en: 'second_reason', required: false },
} as const;
export type PostColumn = keyof typeof POST_COLUMNS;
export type PostCells = Readonly<Partial<Record<PostColumn, string>>>;

export const postTemplate = (language: Language): string => emptyRoster(POST_COLUMNS, language);

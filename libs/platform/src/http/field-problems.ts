import { fillIn, type LocalisedText, type TextArguments } from '@wanchang/kernel';

/** What is wrong with a field, by the name of the violated constraint. */
const TEXTS: Readonly<Record<string, LocalisedText>> = {
  cleanText: { zh: '含有无法保存的字符', en: 'contains characters that cannot be stored' },
  whitelistValidation: { zh: '没有这个字段', en: 'is not a known field' },
  isDefined: { zh: '必填', en: 'is required' },
  isString: { zh: '应为文字', en: 'must be text' },
  minLength: { zh: '至少 {min} 个字', en: 'needs at least {min} characters' },
  maxLength: { zh: '最多 {max} 个字', en: 'has at most {max} characters' },
  matches: { zh: '格式不正确', en: 'is malformed' },
  isIn: { zh: '应为以下之一：{values}', en: 'must be one of: {values}' },
  isEmail: { zh: '不是有效的电子邮箱', en: 'is not an e-mail address' },
  isUuid: { zh: '不是有效的编号', en: 'is not a valid id' },
  isInt: { zh: '应为整数', en: 'must be a whole number' },
  isNumber: { zh: '应为数字', en: 'must be a number' },
  min: { zh: '不能小于 {min}', en: 'must be at least {min}' },
  max: { zh: '不能大于 {max}', en: 'must be at most {max}' },
  isDecimal: {
    zh: '应为数字（最多 6 位小数）',
    en: 'must be a decimal number (at most 6 decimals)',
  },
  isPositiveDecimal: {
    zh: '应为大于 0 的数字（最多 6 位小数）',
    en: 'must be a number above 0 (at most 6 decimals)',
  },
  isShare: {
    zh: '应为 0 到 1 之间的数（最多 6 位小数）',
    en: 'must be a number from 0 to 1 (at most 6 decimals)',
  },
  isDate: { zh: '应为日期，如 2026-11-23', en: 'must be a date such as 2026-11-23' },
  isInstant: {
    zh: '应为时间，如 2026-11-23T06:30:00Z',
    en: 'must be a time such as 2026-11-23T06:30:00Z',
  },
  isBoolean: { zh: '应为是或否', en: 'must be true or false' },
  isArray: { zh: '应为列表', en: 'must be a list' },
  arrayMaxSize: { zh: '最多 {max} 项', en: 'has at most {max} entries' },
  arrayMinSize: { zh: '至少 {min} 项', en: 'needs at least {min} entries' },
  nestedValidation: { zh: '格式不正确', en: 'is malformed' },
  wellFormed: { zh: '格式不正确', en: 'is malformed' },
};

const OTHER: LocalisedText = { zh: '填写有误', en: 'is not valid' };

export function problemText(constraint: string, context: TextArguments = {}): LocalisedText {
  return fillIn(TEXTS[constraint] ?? OTHER, context);
}

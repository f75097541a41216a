import { fieldProblem, type FieldProblem, type LocalisedText } from '@wanchang/kernel';

/** What can be wrong with a field of a member unit's file. In a text, `{limit}` is the bound. */
const TEXTS = {
  required: { zh: '必填', en: 'is required' },
  'too-long': { zh: '最多 {limit} 个字', en: 'has at most {limit} characters' },
  'kind-unknown': {
    zh: '应为：县市区、开发区、重点乡镇、国内企业、外国企业',
    en: 'must be county, development_zone, key_township, domestic_enterprise or foreign_enterprise',
  },
  'credit-code-required': {
    zh: '国内企业必须填写统一社会信用代码',
    en: 'is required of a domestic enterprise',
  },
  'credit-code-length': { zh: '统一社会信用代码应为 18 位', en: 'must have 18 characters' },
  'credit-code-characters': {
    zh: '统一社会信用代码只能由数字和大写字母组成，且不含 I、O、S、V、Z',
    en: 'has digits and capitals only, without I, O, S, V and Z',
  },
  'credit-code-region': {
    zh: '统一社会信用代码第 3 至 8 位应为登记机关的区划代码',
    en: 'must have the code of the registering division in places 3 to 8',
  },
  'credit-code-organisation-check-digit': {
    zh: '统一社会信用代码第 17 位校验不符，请核对',
    en: 'has a wrong check digit in place 17; please compare with the original',
  },
  'credit-code-check-digit': {
    zh: '统一社会信用代码末位校验不符，请核对',
    en: 'has a wrong last check digit; please compare with the original',
  },
  'listed-twice': { zh: '名册中重复', en: 'stands in the roster twice' },
  'region-unknown': {
    zh: '没有找到此行政区划，或有多个同名，请写明省、市、县',
    en: 'names no division, or several: give province, city and county',
  },
  'region-abolished': {
    zh: '“{former}”已撤销，现为“{successor}”（{code}），请改填',
    en: '{former} was abolished; it is {successor} ({code}) now, please change it',
  },
  'region-not-county': { zh: '应具体到县（市、区）', en: 'must be a county, city or district' },
  'too-many': { zh: '最多 {limit} 项', en: 'has at most {limit} entries' },
  'industry-unknown': {
    zh: '国民经济行业分类（GB/T 4754）中没有“{value}”',
    en: 'names “{value}”, which is not in the classification GB/T 4754',
  },
  'year-out-of-range': { zh: '应为 {from} 至 {to} 年', en: 'must be a year from {from} to {to}' },
  'email-invalid': { zh: '不是有效的电子邮箱', en: 'is not an e-mail address' },
  'website-invalid': {
    zh: '应为以 http:// 或 https:// 开头的网址',
    en: 'must be an address that begins with http:// or https://',
  },
} as const satisfies Record<string, LocalisedText>;

export type MemberProblemCode = keyof typeof TEXTS;

export function memberProblem(
  field: string,
  code: MemberProblemCode,
  args: Readonly<Record<string, string | number>> = {},
): FieldProblem {
  return fieldProblem(field, code, TEXTS[code], args);
}

import { defineErrors } from '@wanchang/kernel';

export const membershipErrors = defineErrors('membership', {
  'unit-required': {
    kind: 'forbidden',
    zh: '此操作需要以成员单位的身份进行；您尚未加入任何单位。',
    en: 'This is done on behalf of a member unit; you do not belong to one yet.',
  },
  'unit-without-access': {
    kind: 'forbidden',
    zh: '贵单位目前的成员状态（{standing}）不能使用此服务，请与秘书处联系。',
    en: 'Your unit’s standing ({standing}) gives no access to this service. Please contact the secretariat.',
  },
  'member-not-found': {
    kind: 'not-found',
    zh: '没有找到此成员单位。',
    en: 'This member unit was not found.',
  },
  'region-not-found': {
    kind: 'not-found',
    zh: '没有找到此行政区划。',
    en: 'This division was not found.',
  },
  'credit-code-taken': {
    kind: 'conflict',
    zh: '该统一社会信用代码已登记为成员单位。',
    en: 'A member unit with this unified social credit code is already registered.',
  },
  'name-taken': {
    kind: 'conflict',
    zh: '同类型、同名称的成员单位已登记。',
    en: 'A member unit of this kind and name is already registered.',
  },
  'stale-version': {
    kind: 'conflict',
    zh: '此单位的资料刚被他人修改，请刷新后再试。',
    en: 'Another person has just changed this unit; reload and try again.',
  },
  'illegal-transition': {
    kind: 'conflict',
    zh: '单位目前的状态（{standingZh}）不能进行此操作。',
    en: 'This cannot be done to a unit that is {standingEn}.',
  },
  'not-your-field': {
    kind: 'forbidden',
    zh: '以下内容由秘书处维护，请与秘书处联系：{fields}。',
    en: 'The secretariat keeps these; please contact it: {fields}.',
  },
  'roster-too-large': {
    kind: 'too-large',
    zh: '名册文件超过 {limit} MB。',
    en: 'The roster is larger than {limit} MB.',
  },
  'roster-too-long': {
    kind: 'too-large',
    zh: '名册超过 {limit} 行，请分成几个文件导入。',
    en: 'The roster has more than {limit} rows; split it into several files.',
  },
  'roster-columns-missing': {
    kind: 'invalid',
    zh: '名册缺少以下列：{columns}。',
    en: 'The roster lacks these columns: {englishColumns}.',
  },
  'roster-empty': {
    kind: 'invalid',
    zh: '名册中没有成员单位。',
    en: 'There is no member unit in the roster.',
  },
});

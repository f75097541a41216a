import { defineErrors } from '@wanchang/kernel';

export const identityErrors = defineErrors('identity', {
  'wrong-credentials': {
    kind: 'unauthenticated',
    zh: '账号或密码不正确。',
    en: 'The account or the password is wrong.',
  },
  'too-many-attempts': {
    kind: 'too-many',
    zh: '尝试次数过多，请在 {seconds} 秒后再试，或使用“忘记密码”。',
    en: 'Too many attempts. Try again in {seconds} seconds, or reset your password.',
  },
  'wrong-current-password': {
    kind: 'not-possible',
    zh: '当前密码不正确。',
    en: 'The current password is wrong.',
  },
  'password-common': {
    kind: 'invalid',
    zh: '这个密码太常见，容易被猜中。请换一个，例如几个不相干的词。',
    en: 'This password is too common and easily guessed. Choose another, such as a few unrelated words.',
  },
  'link-invalid': {
    kind: 'not-possible',
    zh: '链接已失效或已使用，请重新申请。',
    en: 'The link has expired or was used; please request a new one.',
  },
  'not-affiliated': {
    kind: 'not-found',
    zh: '您不属于该单位。',
    en: 'You do not belong to that unit.',
  },
  'person-not-found': { kind: 'not-found', zh: '没有找到此人。', en: 'This person was not found.' },
  'session-not-found': {
    kind: 'not-found',
    zh: '没有找到此登录。',
    en: 'This session was not found.',
  },
  'token-not-found': { kind: 'not-found', zh: '没有找到此令牌。', en: 'This token was not found.' },
  'invitation-not-found': {
    kind: 'not-found',
    zh: '没有找到此邀请。',
    en: 'This invitation was not found.',
  },
  'already-colleague': {
    kind: 'conflict',
    zh: '此人已是本单位成员。',
    en: 'This person already belongs to the unit.',
  },
  'email-taken': {
    kind: 'conflict',
    zh: '该邮箱已有账号。',
    en: 'This e-mail address already has an account.',
  },
  'mobile-taken': {
    kind: 'conflict',
    zh: '该手机号已有账号。',
    en: 'This mobile number already has an account.',
  },
  'details-required': {
    kind: 'not-possible',
    zh: '请填写姓名和密码以建立账号。',
    en: 'Give a name and a password to create your account.',
  },
  'own-password-required': {
    kind: 'not-possible',
    zh: '该邮箱已有账号：请先登录该账号，或填写它的密码。',
    en: 'This e-mail address has an account: sign in to it first, or give its password.',
  },
  'session-required': {
    kind: 'forbidden',
    zh: '此操作需要在浏览器中登录后进行，不能使用 API 令牌。',
    en: 'This is done signed in at a browser, not with an API token.',
  },
  'mobile-invalid': {
    kind: 'not-possible',
    zh: '不是有效的手机号码（中国大陆 11 位）。',
    en: 'This is not a mobile number of mainland China.',
  },
  'last-administrator': {
    kind: 'not-possible',
    zh: '单位至少要有一名管理员，请先指定另一名管理员。',
    en: 'A unit needs at least one administrator; appoint another one first.',
  },
  'last-secretariat-administrator': {
    kind: 'not-possible',
    zh: '秘书处至少要有一名任期不限的管理员，请先指定另一名。',
    en: 'The secretariat needs at least one administrator without an end date; appoint another one first.',
  },
  'account-unknown': {
    kind: 'not-possible',
    zh: '没有这个账号。请填写邮箱和姓名，系统会建立账号并发送设置密码的链接。',
    en: 'There is no such account. Give an e-mail address and a name: an account is made and a link to set its password mailed.',
  },
  'office-unknown': {
    kind: 'not-possible',
    zh: '没有这个办事机构。',
    en: 'There is no such office.',
  },
  'duty-unknown': { kind: 'not-possible', zh: '没有这项职责。', en: 'There is no such duty.' },
  'duty-held': {
    kind: 'conflict',
    zh: '此人在这段时间已在该机构担任这项职责。',
    en: 'This person has that duty at that office in this time already.',
  },
  'period-invalid': {
    kind: 'not-possible',
    zh: '最后一天不能早于第一天，也不能早于今天。',
    en: 'The last day can be neither before the first nor before today.',
  },
  'assignment-not-found': {
    kind: 'not-found',
    zh: '没有找到此项任职，或它已结束。',
    en: 'This assignment was not found, or is over.',
  },
  'too-many-tokens': {
    kind: 'not-possible',
    zh: '最多可有 {limit} 个有效令牌。',
    en: 'There can be at most {limit} valid tokens.',
  },
});

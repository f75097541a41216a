import { DomainError, LOCALES, type ErrorKind } from '@wanchang/kernel';
import { platformErrors } from '../platform.errors';
import { problemOf } from './problem';

const KINDS: ErrorKind[] = [
  'invalid',
  'unauthenticated',
  'forbidden',
  'not-found',
  'conflict',
  'too-large',
  'unsupported-type',
  'not-possible',
  'too-many',
  'internal',
  'unavailable',
];

it('gives each kind of error one status and a title in both languages', () => {
  const faces = KINDS.map((kind) => {
    const error = new DomainError('test.code', kind, { zh: '中', en: 'en' });
    const [zh, en] = LOCALES.map((locale) => problemOf(error, locale, '/', 'request'));
    return `${kind}: ${zh!.status} ${zh!.title} / ${en!.title}`;
  });
  expect(faces.join('\n')).toMatchInlineSnapshot(`
    "invalid: 400 请求有误 / Bad request
    unauthenticated: 401 需要登录 / Sign-in required
    forbidden: 403 没有权限 / Forbidden
    not-found: 404 未找到 / Not found
    conflict: 409 发生冲突 / Conflict
    too-large: 413 内容过大 / Too large
    unsupported-type: 415 类型不支持 / Unsupported type
    not-possible: 422 无法进行 / Not possible
    too-many: 429 过于频繁 / Too many requests
    internal: 500 系统错误 / Internal error
    unavailable: 503 暂时不可用 / Unavailable"
  `);
});

it.each([
  ['zh-CN', '有 1 处填写有误，请改正后再提交。', '必填'],
  ['en', '1 field(s) need correction before this can be submitted.', 'is required'],
] as const)('is whole in %s', (locale, detail, message) => {
  const fields = [
    { field: 'title', code: 'isDefined', message: { zh: '必填', en: 'is required' } },
  ];
  const error = platformErrors('validation-failed', { args: { count: 1 }, fields });
  expect(problemOf(error, locale, '/api/v1/orders', 'request-1')).toEqual({
    type: 'urn:wanchang:problem:platform.validation-failed',
    title: locale === 'en' ? 'Bad request' : '请求有误',
    status: 400,
    code: 'platform.validation-failed',
    detail,
    instance: '/api/v1/orders',
    requestId: 'request-1',
    errors: [{ field: 'title', code: 'isDefined', message }],
  });
});

it('has both texts for every error of the platform', () => {
  for (const [code, { zh, en }] of Object.entries(platformErrors.table)) {
    expect([code, zh, en]).toEqual([
      code,
      expect.stringMatching(/\p{Script=Han}/u),
      expect.stringMatching(/^[^\p{Script=Han}]+$/u),
    ]);
  }
});

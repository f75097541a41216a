import {
  localised,
  type DomainError,
  type ErrorKind,
  type Locale,
  type LocalisedText,
} from '@wanchang/kernel';

/** RFC 9457 problem document, with a stable code and the request id to quote. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly instance: string;
  readonly requestId: string;
  readonly errors?: readonly { field: string; code: string; message: string }[];
}

/** The HTTP face of every kind of error; a new kind does not compile without one. */
const FACE: Readonly<Record<ErrorKind, LocalisedText & { readonly status: number }>> = {
  invalid: { status: 400, zh: '请求有误', en: 'Bad request' },
  unauthenticated: { status: 401, zh: '需要登录', en: 'Sign-in required' },
  forbidden: { status: 403, zh: '没有权限', en: 'Forbidden' },
  'not-found': { status: 404, zh: '未找到', en: 'Not found' },
  conflict: { status: 409, zh: '发生冲突', en: 'Conflict' },
  'too-large': { status: 413, zh: '内容过大', en: 'Too large' },
  'unsupported-type': { status: 415, zh: '类型不支持', en: 'Unsupported type' },
  'not-possible': { status: 422, zh: '无法进行', en: 'Not possible' },
  'too-many': { status: 429, zh: '过于频繁', en: 'Too many requests' },
  internal: { status: 500, zh: '系统错误', en: 'Internal error' },
  unavailable: { status: 503, zh: '暂时不可用', en: 'Unavailable' },
};

export function problemOf(
  error: DomainError,
  locale: Locale,
  instance: string,
  requestId: string,
): Problem {
  const face = FACE[error.kind];
  const errors = error.fields.map(({ field, code, message }) => ({
    field,
    code,
    message: localised(message, locale),
  }));
  return {
    type: `urn:wanchang:problem:${error.code}`,
    title: localised(face, locale),
    status: face.status,
    code: error.code,
    detail: localised(error.text, locale),
    instance,
    requestId,
    ...(errors.length > 0 && { errors }),
  };
}

import { localised, type DomainError, type ErrorKind, type Locale } from '@wanchang/kernel';
import { STATUS_CODES } from 'node:http';

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

export const STATUS_OF: Readonly<Record<ErrorKind, number>> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  'unsupported-type': 415,
  'not-possible': 422,
  'too-many': 429,
  unavailable: 503,
};

export function problemOf(
  error: DomainError,
  locale: Locale,
  instance: string,
  requestId: string,
): Problem {
  const status = error.code === 'platform.internal' ? 500 : STATUS_OF[error.kind];
  return {
    type: `urn:wanchang:problem:${error.code}`,
    title: STATUS_CODES[status] ?? 'Error',
    status,
    code: error.code,
    detail: localised(error.text, locale),
    instance,
    requestId,
    ...(error.fields.length > 0 && {
      errors: error.fields.map(({ field, code, message }) => ({
        field,
        code,
        message: localised(message, locale),
      })),
    }),
  };
}

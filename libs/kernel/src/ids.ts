import { v7, validate } from 'uuid';

/** A new UUID version 7 (RFC 9562): time-ordered, so that primary keys append to their index. */
export function newId(): string {
  return v7();
}

export function isId(value: unknown): value is string {
  return typeof value === 'string' && validate(value);
}

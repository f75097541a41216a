import { newId } from '@wanchang/kernel';
import type { IncomingMessage } from 'node:http';

/** A client's own request id is taken only in this shape, so that it cannot forge log lines. */
const REQUEST_ID = /^[\w.-]{8,64}$/;

export function requestIdOf({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : newId();
}

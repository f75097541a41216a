import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { fileName } from './download';

/** Of one range, as RFC 9110 writes it; a list of several is answered whole. */
const RANGE = /^bytes=(\d{0,15})-(\d{0,15})$/;

/**
 * The answer that a page shows in itself: the whole, or the one range that was asked for. Only for bytes that cannot run
 * in the page, such as a PDF or a picture that the product has made.
 */
export function shown(
  { name, type }: { readonly name: string; readonly type: string },
  bytes: Buffer,
  range: string | undefined,
  reply: FastifyReply,
): StreamableFile {
  const disposition = `inline; ${fileName(name)}`;
  void reply.header('accept-ranges', 'bytes');
  const part = range === undefined ? null : partOf(range, bytes.length);
  if (!part) return new StreamableFile(bytes, { type, length: bytes.length, disposition });
  const [from, to] = part;
  void reply.status(206).header('content-range', `bytes ${from}-${to}/${bytes.length}`);
  const length = to - from + 1;
  return new StreamableFile(bytes.subarray(from, to + 1), { type, length, disposition });
}

/** First and last byte; null: not one range of these bytes, and so the whole. */
export function partOf(range: string, length: number): readonly [number, number] | null {
  const [, first = '', last = ''] = RANGE.exec(range) ?? [];
  if (first === '' && last === '') return null;
  const from = first === '' ? Math.max(0, length - Number(last)) : Number(first);
  const to = first === '' || last === '' ? length - 1 : Math.min(Number(last), length - 1);
  if (first !== '' && last !== '' && Number(last) < from) return null;
  return from < length ? [from, to] : null;
}

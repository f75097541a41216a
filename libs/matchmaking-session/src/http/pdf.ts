import type { StreamableFile } from '@nestjs/common';
import { download } from '@wanchang/platform';
import { Readable } from 'node:stream';

/** A PDF to be saved under its name. */
export function pdf({ name, bytes }: { name: string; bytes: Buffer }): StreamableFile {
  const file = { name, type: 'application/pdf', size: bytes.length };
  return download(file, Readable.from([bytes]));
}

import { StreamableFile } from '@nestjs/common';
import type { Readable } from 'node:stream';
import type { StoredFile } from './files';

/** The answer that saves a file under its own name, and never shows it as a page. */
export function download(
  { name, type, size }: Pick<StoredFile, 'name' | 'type' | 'size'>,
  bytes: Readable,
): StreamableFile {
  return new StreamableFile(bytes, { type, length: size, disposition: attachment(name) });
}

function attachment(name: string): string {
  return `attachment; ${fileName(name)}`;
}

/** RFC 6266 with the extended notation of RFC 8187: any file name, and nothing but a file name. */
export function fileName(name: string): string {
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  );
  return `filename*=UTF-8''${encoded}`;
}

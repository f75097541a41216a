import { fileTypeFromBuffer } from 'file-type';

/** The media type by signature, or null for bytes without one (such as text). */
export async function fromBuffer(bytes: Buffer): Promise<string | null> {
  return (await fileTypeFromBuffer(bytes))?.mime ?? null;
}

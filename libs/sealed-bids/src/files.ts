import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { decryptBytes, encryptBytes } from './cipher';
import { hashOfBytes, owned, type Bytes } from './encoding';
import { MOST_FILES, type SealedFile } from './envelope';
import { SealedBidError } from './sealed-bid-error';

/** A file as the bidder chose it. */
export interface FileToSeal {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a file is; it stands in the sealed quote, beside the prices. */
export interface FileInQuote {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
}

/** A file's ciphertext as it is sent and kept. */
export interface SealedBytes extends SealedFile {
  readonly bytes: Bytes;
}

/** Each ciphertext begins so: it says what it is, to whoever has to keep it, and nothing else. */
const HEAD = utf8ToBytes('SEALED-FILE/1\n');
/** A length tells at most so many bytes of what is inside. */
const BLOCK = 65_536;
/** By how much a file grows at most when it is sealed, in bytes. */
export const FILE_GROWTH = BLOCK + 64;

const LONGEST_NAME = 200;
const UNREADABLE = /[\p{Cc}\p{Bidi_Control}\\/]/gu;

export const describeFile = ({ name, bytes }: FileToSeal): FileInQuote => ({
  ...{ name: cleanName(name), size: bytes.length, sha256: hashOfBytes(bytes) },
});

/** @param no of the file in its quote, from 1 */
export async function sealFile(
  key: Uint8Array,
  context: string,
  no: number,
  content: Uint8Array,
  iv: Bytes,
): Promise<SealedBytes> {
  const body = await encryptBytes(keyOfFile(key, context, no), iv, contextOf(context, no), content, BLOCK); // prettier-ignore
  const bytes = owned(concatBytes(HEAD, body));
  return { hash: hashOfBytes(bytes), iv: bytesToHex(iv), size: bytes.length, bytes };
}

/** The file out of its ciphertext. @throws SealedBidError file-broken */
export async function unsealFile(
  key: Uint8Array,
  context: string,
  no: number,
  { hash, iv }: SealedFile,
  bytes: Uint8Array,
): Promise<Bytes> {
  if (hashOfBytes(bytes) !== hash) throw new SealedBidError('file-broken');
  try {
    const body = owned(bytes.subarray(HEAD.length));
    const fileKey = keyOfFile(key, context, no);
    return await decryptBytes(fileKey, owned(hexToBytes(iv)), contextOf(context, no), body);
  } catch (cause) {
    throw new SealedBidError('file-broken', { cause });
  }
}

/** What a quote says of its files; null where it does not say it of each that the envelope names. */
export function filesIn(content: unknown, named: readonly SealedFile[]): FileInQuote[] | null {
  const { files = [] } = (content ?? {}) as { files?: unknown };
  if (!Array.isArray(files) || files.length > MOST_FILES || files.length !== named.length)
    return null;
  const read = files.map(readFile);
  return read.every((file) => file !== null) ? read : null;
}

function readFile(value: unknown): FileInQuote | null {
  const { name, size, sha256: hash } = (value ?? {}) as Partial<FileInQuote>;
  if (typeof name !== 'string' || typeof hash !== 'string' || !/^[0-9a-f]{64}$/.test(hash))
    return null;
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) return null;
  return { name: cleanName(name), size, sha256: hash };
}

const cleanName = (name: string): string =>
  [...name.replace(UNREADABLE, '')].slice(-LONGEST_NAME).join('') || 'file';

const contextOf = (context: string, no: number): string => `${context} file=${no}`;

const keyOfFile = (key: Uint8Array, context: string, no: number): Bytes =>
  owned(hkdf(sha256, key, utf8ToBytes(context), utf8ToBytes(`wanchang/file/1 ${no}`), 32));

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

export type Bytes = Uint8Array<ArrayBuffer>;

/** JSON with the fields of each object in one order: equal values are equal texts. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([left], [right]) => (left < right ? -1 : 1)))
      : inner,
  );
}

/** SHA-256 of a text, in hexadecimal. */
export const hashOf = (text: string): string => hashOfBytes(utf8ToBytes(text));

/** SHA-256, in hexadecimal. */
export const hashOfBytes = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

/** SHA-256 of parts that cannot run into each other, under a name of its own for each use. */
export function commit(use: string, ...parts: readonly (Uint8Array | string)[]): string {
  const framed = [use, ...parts].flatMap((part) => {
    const bytes = typeof part === 'string' ? utf8ToBytes(part) : part;
    const length = new Uint8Array(4);
    new DataView(length.buffer).setUint32(0, bytes.length);
    return [length, bytes];
  });
  return bytesToHex(sha256(concatBytes(...framed)));
}

/** A copy that owns its memory, as WebCrypto wants it. */
export const owned = (bytes: Uint8Array): Bytes => new Uint8Array(bytes);

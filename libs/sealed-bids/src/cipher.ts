import { utf8ToBytes } from '@noble/hashes/utils.js';
import { owned, type Bytes } from './encoding';

const LENGTH_BYTES = 4;

/** AES-256-GCM of a content that is filled up to a multiple of `block`: the length of the ciphertext tells little. */
export async function encryptBytes(
  key: Bytes,
  iv: Bytes,
  context: string,
  content: Uint8Array,
  block: number,
): Promise<Bytes> {
  const with_ = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt']);
  const options = { name: 'AES-GCM', iv, additionalData: owned(utf8ToBytes(context)) };
  return new Uint8Array(await crypto.subtle.encrypt(options, with_, padded(content, block)));
}

/** @throws whatever WebCrypto does for a wrong key, context or ciphertext; RangeError for a length that cannot be */
export async function decryptBytes(
  key: Bytes,
  iv: Bytes,
  context: string,
  body: Bytes,
): Promise<Bytes> {
  const with_ = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt']);
  const options = { name: 'AES-GCM', iv, additionalData: owned(utf8ToBytes(context)) };
  return unpadded(new Uint8Array(await crypto.subtle.decrypt(options, with_, body)));
}

function padded(content: Uint8Array, block: number): Bytes {
  const whole = new Uint8Array(Math.ceil((content.length + LENGTH_BYTES) / block) * block);
  new DataView(whole.buffer).setUint32(0, content.length);
  whole.set(content, LENGTH_BYTES);
  return whole;
}

function unpadded(whole: Bytes): Bytes {
  const length = new DataView(whole.buffer).getUint32(0);
  if (length > whole.length - LENGTH_BYTES) throw new RangeError('longer than its block');
  return whole.slice(LENGTH_BYTES, LENGTH_BYTES + length);
}

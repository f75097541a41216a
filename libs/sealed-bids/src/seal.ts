import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base64 } from '@scure/base';
import { bytesToHex } from '@noble/hashes/utils.js';
import { Encrypter } from 'age-encryption';
import { split } from 'shamir-secret-sharing';
import { canonical, commit, owned, type Bytes } from './encoding';
import {
  contextText,
  ENVELOPE_FORMAT,
  envelopeHash,
  envelopeText,
  NEEDED,
  OPENERS,
  type SealedShare,
  type SealingContext,
} from './envelope';
import { assertSecureContext } from './opener-key';

/** The length of a ciphertext is a multiple of this: it tells nothing of the figures in it. */
const BLOCK = 8192;
const LENGTH_BYTES = 4;

export interface Sealed {
  /** The envelope, as it is sent. */
  readonly text: string;
  readonly hash: string;
  readonly commitment: string;
}

/**
 * Seals a value under a fresh AES-256-GCM key, bound to its context, and the key in three shares of which two give it
 * back: one for each recipient.
 * @throws SealedBidError insecure-context
 */
export async function seal(
  content: unknown,
  context: SealingContext,
  recipients: readonly string[],
): Promise<Sealed> {
  assertSecureContext();
  if (recipients.length !== OPENERS) throw new TypeError(`sealed to ${recipients.length} openers`);
  const bound = contextText(context);
  const [key, iv] = [random(32), random(12)];
  const body = await encrypt(key, iv, bound, padded(utf8ToBytes(canonical(content))));
  const parts = await split(key, OPENERS, NEEDED);
  const shares: SealedShare[] = [];
  for (const [at, recipient] of recipients.entries())
    shares.push(await sealShare(parts[at]!, bound, recipient));
  const commitment = commitToKey(key, bound);
  key.fill(0);
  const text = envelopeText({
    ...{ format: ENVELOPE_FORMAT, context: bound, commitment, shares },
    ...{ iv: bytesToHex(iv), body: base64.encode(body) },
  });
  return { text, hash: envelopeHash(text), commitment };
}

export const commitToKey = (key: Uint8Array, context: string): string =>
  commit('wanchang/key/1', key, context);

export const commitToShare = (share: Uint8Array, context: string, recipient: string): string =>
  commit('wanchang/share/1', share, context, recipient);

/** @throws whatever WebCrypto does for a wrong key, context or ciphertext */
export async function decrypt(key: Bytes, iv: Bytes, context: string, body: Bytes) {
  const with_ = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt']);
  const options = { name: 'AES-GCM', iv, additionalData: owned(utf8ToBytes(context)) };
  return unpadded(new Uint8Array(await crypto.subtle.decrypt(options, with_, body)));
}

async function encrypt(key: Bytes, iv: Bytes, context: string, content: Bytes) {
  const with_ = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt']);
  const options = { name: 'AES-GCM', iv, additionalData: owned(utf8ToBytes(context)) };
  return new Uint8Array(await crypto.subtle.encrypt(options, with_, content));
}

async function sealShare(share: Uint8Array, context: string, recipient: string) {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  const sealed = base64.encode(await encrypter.encrypt(share));
  return { recipient, sealed, commitment: commitToShare(share, context, recipient) };
}

function padded(content: Uint8Array): Bytes {
  const whole = new Uint8Array(Math.ceil((content.length + LENGTH_BYTES) / BLOCK) * BLOCK);
  new DataView(whole.buffer).setUint32(0, content.length);
  whole.set(content, LENGTH_BYTES);
  return whole;
}

function unpadded(whole: Bytes): Bytes {
  const length = new DataView(whole.buffer).getUint32(0);
  if (length > whole.length - LENGTH_BYTES) throw new RangeError('longer than its block');
  return whole.slice(LENGTH_BYTES, LENGTH_BYTES + length);
}

const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

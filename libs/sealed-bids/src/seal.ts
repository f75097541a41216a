import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base64 } from '@scure/base';
import { bytesToHex } from '@noble/hashes/utils.js';
import { Encrypter } from 'age-encryption';
import { split } from 'shamir-secret-sharing';
import { canonical, commit, type Bytes } from './encoding';
import {
  contextText,
  ENVELOPE_FORMAT,
  ENVELOPE_WITH_FILES,
  envelopeHash,
  envelopeText,
  MOST_FILES,
  NEEDED,
  OPENERS,
  type SealedShare,
  type SealingContext,
} from './envelope';
import { describeFile, sealFile, type FileToSeal, type SealedBytes } from './files';
import { encryptBytes } from './cipher';
import { assertSecureContext } from './opener-key';
import { SealedBidError } from './sealed-bid-error';

/** The length of a ciphertext is a multiple of this: it tells nothing of the figures in it. */
const BLOCK = 8192;

export interface Sealed {
  /** The envelope, as it is sent. */
  readonly text: string;
  readonly hash: string;
  readonly commitment: string;
  /** Ciphertexts that are sent before the envelope, in the order in which it names them. */
  readonly files: readonly SealedBytes[];
}

/**
 * Seals a value under a fresh AES-256-GCM key, bound to its context, and the key in three shares of which two give it
 * back: one for each recipient. Files are sealed under keys that are drawn from that key, so that they open with the
 * value and not before; what they are stands in the sealed value, as `files`.
 * @throws SealedBidError insecure-context, too-many-files
 */
export async function seal(
  value: object,
  context: SealingContext,
  recipients: readonly string[],
  files: readonly FileToSeal[] = [],
): Promise<Sealed> {
  assertSecureContext();
  if (recipients.length !== OPENERS) throw new TypeError(`sealed to ${recipients.length} openers`);
  if (files.length > MOST_FILES) throw new SealedBidError('too-many-files');
  const bound = contextText(context);
  const [key, iv] = [random(32), random(12)];
  const sealedFiles: SealedBytes[] = [];
  for (const [at, file] of files.entries())
    sealedFiles.push(await sealFile(key, bound, at + 1, file.bytes, random(12)));
  const content = files.length > 0 ? { ...value, files: files.map(describeFile) } : value;
  const body = await encryptBytes(key, iv, bound, utf8ToBytes(canonical(content)), BLOCK);
  const parts = await split(key, OPENERS, NEEDED);
  const shares: SealedShare[] = [];
  for (const [at, recipient] of recipients.entries())
    shares.push(await sealShare(parts[at]!, bound, recipient));
  const commitment = commitToKey(key, bound);
  key.fill(0);
  const named = sealedFiles.map(({ hash, iv: of, size }) => ({ hash, iv: of, size }));
  const text = envelopeText({
    ...{ format: ENVELOPE_FORMAT, context: bound, commitment, shares },
    ...{ iv: bytesToHex(iv), body: base64.encode(body) },
    ...(named.length > 0 && { format: ENVELOPE_WITH_FILES, files: named }),
  });
  return { text, hash: envelopeHash(text), commitment, files: sealedFiles };
}

export const commitToKey = (key: Uint8Array, context: string): string =>
  commit('wanchang/key/1', key, context);

export const commitToShare = (share: Uint8Array, context: string, recipient: string): string =>
  commit('wanchang/share/1', share, context, recipient);

async function sealShare(share: Uint8Array, context: string, recipient: string) {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  const sealed = base64.encode(await encrypter.encrypt(share));
  return { recipient, sealed, commitment: commitToShare(share, context, recipient) };
}

const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { base64 } from '@scure/base';
import { Decrypter } from 'age-encryption';
import { combine } from 'shamir-secret-sharing';
import { owned } from './encoding';
import type { Envelope } from './envelope';
import type { OpenerKey } from './opener-key';
import { decryptBytes } from './cipher';
import { sealFile, unsealFile } from './files';
import { commitToKey, commitToShare } from './seal';
import { SealedBidError } from './sealed-bid-error';

/** What one opener hands over after the deadline: alone it tells nothing of the quote. */
export interface OpenedShare {
  readonly recipient: string;
  /** In hexadecimal. */
  readonly share: string;
}

/** The opener's own share of a quote. @throws SealedBidError wrong-key, share-broken */
export async function openShare(envelope: Envelope, key: OpenerKey): Promise<OpenedShare> {
  const { recipient, identity } = key;
  const own = envelope.shares.find((each) => each.recipient === recipient);
  if (!own) throw new SealedBidError('wrong-key');
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  let share: Uint8Array;
  try {
    share = await decrypter.decrypt(base64.decode(own.sealed));
  } catch (cause) {
    throw new SealedBidError('share-broken', { cause });
  }
  const opened = { recipient, share: bytesToHex(share) };
  assertShare(envelope, opened);
  return opened;
}

/** @throws SealedBidError wrong-key, share-broken for a share that is not the one the envelope commits to */
export function assertShare(envelope: Envelope, { recipient, share }: OpenedShare): void {
  const own = envelope.shares.find((each) => each.recipient === recipient);
  if (!own) throw new SealedBidError('wrong-key');
  if (commitToShare(bytesOf(share), envelope.context, recipient) !== own.commitment)
    throw new SealedBidError('share-broken');
}

/** The value that was sealed. @throws SealedBidError shares-missing, commitment-broken, content-broken */
export async function open(envelope: Envelope, shares: readonly OpenedShare[]): Promise<unknown> {
  const { context, iv, body } = envelope;
  const key = await keyFrom(envelope, shares);
  try {
    const bytes = await decryptBytes(owned(key), owned(hexToBytes(iv)), context, fromBase64(body));
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new SealedBidError('content-broken', { cause });
  }
}

/** Tries each pair of shares, so that one bad one spoils nothing. @throws SealedBidError of the last pair, or shares-missing */
export function openWithAny(envelope: Envelope, shares: readonly OpenedShare[]): Promise<unknown> {
  return withAnyPair(shares, (pair) => open(envelope, pair));
}

/**
 * A file of a quote, out of its ciphertext.
 * @param no in the order of the envelope, from 1
 * @throws SealedBidError shares-missing, commitment-broken, file-broken
 */
export async function openFile(
  envelope: Envelope,
  shares: readonly OpenedShare[],
  no: number,
  bytes: Uint8Array,
): Promise<Uint8Array> {
  const file = envelope.files?.[no - 1];
  if (!file) throw new SealedBidError('file-broken');
  const key = await withAnyPair(shares, (pair) => keyFrom(envelope, pair));
  return unsealFile(key, envelope.context, no, file, bytes);
}

/**
 * Whether a file is the one that was sealed: it is sealed once more, and comes to the same ciphertext.
 * @throws SealedBidError shares-missing, commitment-broken
 */
export async function isSealedFile(
  envelope: Envelope,
  shares: readonly OpenedShare[],
  no: number,
  content: Uint8Array,
): Promise<boolean> {
  const file = envelope.files?.[no - 1];
  if (!file) return false;
  const key = await withAnyPair(shares, (pair) => keyFrom(envelope, pair));
  const again = await sealFile(key, envelope.context, no, content, owned(hexToBytes(file.iv)));
  return again.hash === file.hash;
}

async function keyFrom(
  { context, commitment }: Envelope,
  [first, second]: readonly OpenedShare[],
): Promise<Uint8Array> {
  if (!first || !second || first.recipient === second.recipient)
    throw new SealedBidError('shares-missing');
  const key = await joined(bytesOf(first.share), bytesOf(second.share));
  if (commitToKey(key, context) !== commitment) throw new SealedBidError('commitment-broken');
  return key;
}

async function withAnyPair<Opened>(
  shares: readonly OpenedShare[],
  attempt: (pair: readonly OpenedShare[]) => Promise<Opened>,
): Promise<Opened> {
  let problem: unknown = new SealedBidError('shares-missing');
  for (const [at, first] of shares.entries())
    for (const second of shares.slice(at + 1)) {
      try {
        return await attempt([first, second]);
      } catch (error) {
        problem = error;
      }
    }
  throw problem;
}

async function joined(first: Uint8Array, second: Uint8Array): Promise<Uint8Array> {
  try {
    return await combine([first, second]);
  } catch (cause) {
    throw new SealedBidError('commitment-broken', { cause });
  }
}

const fromBase64 = (text: string) => owned(base64.decode(text));

function bytesOf(hex: string): Uint8Array {
  try {
    return hexToBytes(hex);
  } catch (cause) {
    throw new SealedBidError('share-broken', { cause });
  }
}

import { ed25519 } from '@noble/curves/ed25519.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { base64, bech32 } from '@scure/base';
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { commit } from './encoding';
import { SealedBidError } from './sealed-bid-error';

/** Everyone may know it: quotes are sealed to `recipient`, signatures checked by `verifier`. */
export interface PublicKey {
  /** An age recipient, `age1…`. */
  readonly recipient: string;
  /** An Ed25519 public key in hexadecimal. */
  readonly verifier: string;
}

/** What only the opener has. One secret for both uses, so that one recovery code brings back everything. */
export interface OpenerKey extends PublicKey {
  /** An age identity, `AGE-SECRET-KEY-1…`. */
  readonly identity: string;
}

/** From so many characters on a passphrase is taken. */
export const LEAST_PASSPHRASE = 12;
/** Of scrypt: 64 MB and about a second for each guess at a passphrase. */
const WORK_FACTOR = 16;
const PREFIX = 'age-secret-key-';
const GROUP = 4;

/** Makes a key; it leaves this machine only where its owner takes it. @throws SealedBidError insecure-context */
export async function makeOpenerKey(): Promise<OpenerKey> {
  assertSecureContext();
  return keyOf(await generateX25519Identity());
}

/** @throws SealedBidError wrong-recovery-code for what is no identity */
export async function keyOf(identity: string): Promise<OpenerKey> {
  const verifier = bytesToHex(ed25519.getPublicKey(signingSeed(identity)));
  return { identity, recipient: await identityToRecipient(identity), verifier };
}

/** The identity in groups of four for a sheet of paper; its checksum finds what was mistyped. */
export function recoveryCode({ identity }: OpenerKey): string {
  const code = identity.toUpperCase().slice(PREFIX.length + 1);
  return code.match(new RegExp(`.{1,${GROUP}}`, 'g'))!.join(' ');
}

/** The key of a code as somebody types it. @throws SealedBidError wrong-recovery-code */
export async function keyOfRecoveryCode(typed: string): Promise<OpenerKey> {
  const code = typed.replace(/[\s-]/g, '').toLowerCase();
  const whole = code.startsWith(PREFIX.replaceAll('-', ''))
    ? code.slice(PREFIX.replaceAll('-', '').length + 1)
    : code;
  return keyOf(`${PREFIX}1${whole}`.toUpperCase());
}

/** The identity as a text that only the passphrase opens: an age file, as `age -d` opens it. */
export async function lockKey({ identity }: OpenerKey, passphrase: string): Promise<string> {
  if ([...passphrase].length < LEAST_PASSPHRASE) throw new SealedBidError('short-passphrase');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(WORK_FACTOR);
  return base64.encode(await encrypter.encrypt(identity));
}

/** @throws SealedBidError wrong-passphrase */
export async function unlockKey(locked: string, passphrase: string): Promise<OpenerKey> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return await keyOf(await decrypter.decrypt(base64.decode(locked.trim()), 'text'));
  } catch (cause) {
    throw new SealedBidError('wrong-passphrase', { cause });
  }
}

/** Eight groups that two people can read to each other to see that they mean the same key. */
export function fingerprint({ recipient, verifier }: PublicKey): string {
  const hash = commit('wanchang/fingerprint/1', recipient, verifier).toUpperCase();
  return hash.slice(0, 32).match(/.{4}/g)!.join(' ');
}

/** An Ed25519 signature in hexadecimal, for one use only. */
export function signText({ identity }: OpenerKey, use: string, text: string): string {
  return bytesToHex(ed25519.sign(utf8ToBytes(commit(use, text)), signingSeed(identity)));
}

export function isSignedBy(verifier: string, use: string, text: string, signature: string) {
  try {
    const signed = utf8ToBytes(commit(use, text));
    return ed25519.verify(hexToBytes(signature), signed, hexToBytes(verifier));
  } catch {
    // What is no signature at all is none of this text either.
    return false;
  }
}

/** Shows that whoever registers a public key for a tender has the secret of it. */
export const proofOfKey = (key: OpenerKey, tender: string): string =>
  signText(key, 'wanchang/opener-key/1', `${tender} ${key.recipient}`);

export const provesKey = (
  { recipient, verifier }: PublicKey,
  tender: string,
  proof: string,
): boolean => isSignedBy(verifier, 'wanchang/opener-key/1', `${tender} ${recipient}`, proof);

/** Whether quotes can be sealed to it. */
export function isRecipient(text: string): boolean {
  try {
    return (
      bech32.decodeToBytes(text).prefix === 'age' && bech32.decodeToBytes(text).bytes.length === 32
    );
  } catch {
    return false;
  }
}

const signingSeed = (identity: string): Uint8Array =>
  hkdf(sha256, secretOf(identity), undefined, utf8ToBytes('wanchang/signing-key/1'), 32);

function secretOf(identity: string): Uint8Array {
  try {
    const { prefix, bytes } = bech32.decodeToBytes(identity);
    if (prefix.toLowerCase() === PREFIX && bytes.length === 32) return bytes;
  } catch (cause) {
    throw new SealedBidError('wrong-recovery-code', { cause });
  }
  throw new SealedBidError('wrong-recovery-code');
}

/** Browsers encrypt only on pages that came by https, or from the machine itself. @throws SealedBidError insecure-context */
export function assertSecureContext(): void {
  if (!isSecureContextHere()) throw new SealedBidError('insecure-context');
}

export const isSecureContextHere = (): boolean =>
  typeof crypto !== 'undefined' && typeof crypto.subtle === 'object';

import { base64 } from '@scure/base';
import { canonical, hashOf } from './encoding';
import { SealedBidError } from './sealed-bid-error';

/** What a quote is bound to: in another place its ciphertext does not open. */
export interface SealingContext {
  readonly tender: string;
  /** Of what was asked for. */
  readonly version: number;
  /** The bidder's invitation. */
  readonly bidder: string;
}

export interface SealedShare {
  readonly recipient: string;
  /** To the share, so that a wrong one is found at once. */
  readonly commitment: string;
  /** An age file to the recipient, base64. */
  readonly sealed: string;
}

/** A file that goes with a sealed quote, as far as it shows before the opening: which ciphertext, and how long. */
export interface SealedFile {
  /** SHA-256 of the ciphertext as it is kept. */
  readonly hash: string;
  readonly iv: string;
  /** Of the ciphertext, in bytes. */
  readonly size: number;
}

/** A sealed quote as it is sent, kept, hashed and exported: one text. */
export interface Envelope {
  readonly format: typeof ENVELOPE_FORMAT | typeof ENVELOPE_WITH_FILES;
  readonly context: string;
  readonly iv: string;
  /** AES-256-GCM, base64. */
  readonly body: string;
  /** To key and context. */
  readonly commitment: string;
  readonly shares: readonly SealedShare[];
  /** In the second format alone, and never empty there: a quote without files is what it always was. */
  readonly files?: readonly SealedFile[];
}

export const ENVELOPE_FORMAT = 'wanchang-sealed-quote/1';
export const ENVELOPE_WITH_FILES = 'wanchang-sealed-quote/2';
export const OPENERS = 3;
/** Two of them open; one alone has nothing. */
export const NEEDED = 2;
/** Files of one quote. */
export const MOST_FILES = 10;
/** Of the text, in characters. */
export const MAX_ENVELOPE = 900_000;

export const contextText = ({ tender, version, bidder }: SealingContext): string =>
  `${ENVELOPE_FORMAT} tender=${tender} version=${version} bidder=${bidder}`;

export const envelopeText = (envelope: Envelope): string => canonical(envelope);
export const envelopeHash = (text: string): string => hashOf(text);

const HEX = /^[0-9a-f]+$/;

/** An envelope out of a text that came from anywhere. @throws SealedBidError envelope-broken */
export function readEnvelope(text: string): Envelope {
  if (text.length > MAX_ENVELOPE) throw new SealedBidError('envelope-broken');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new SealedBidError('envelope-broken', { cause });
  }
  if (!isEnvelope(value) || envelopeText(value) !== text)
    throw new SealedBidError('envelope-broken');
  return value;
}

function isEnvelope(value: unknown): value is Envelope {
  const { format, context, iv, body, commitment, shares } = (value ?? {}) as Partial<Envelope>;
  return (
    (format === ENVELOPE_FORMAT || format === ENVELOPE_WITH_FILES) &&
    typeof context === 'string' &&
    isHex(iv, 24) &&
    isHex(commitment, 64) &&
    isBase64(body) &&
    Array.isArray(shares) &&
    shares.length === OPENERS &&
    shares.every(isShare) &&
    hasItsFiles(value as Partial<Envelope>)
  );
}

function hasItsFiles({ format, files, ...rest }: Partial<Envelope>): boolean {
  if (Object.keys(rest).length !== 5) return false;
  if (format === ENVELOPE_FORMAT) return files === undefined;
  return (
    Array.isArray(files) &&
    files.length > 0 &&
    files.length <= MOST_FILES &&
    files.every(isFile) &&
    new Set(files.map(({ hash }) => hash)).size === files.length
  );
}

function isFile(value: unknown): value is SealedFile {
  const { hash, iv, size } = (value ?? {}) as Partial<SealedFile>;
  const isWhole = typeof size === 'number' && Number.isSafeInteger(size) && size > 0;
  return isHex(hash, 64) && isHex(iv, 24) && isWhole && Object.keys(value as object).length === 3;
}

function isShare(value: unknown): value is SealedShare {
  const { recipient, commitment, sealed } = (value ?? {}) as Partial<SealedShare>;
  return typeof recipient === 'string' && isHex(commitment, 64) && isBase64(sealed);
}

const isHex = (value: unknown, length: number): boolean =>
  typeof value === 'string' && value.length === length && HEX.test(value);

function isBase64(value: unknown): boolean {
  if (typeof value !== 'string' || value.length === 0) return false;
  try {
    return base64.decode(value).length > 0;
  } catch {
    return false;
  }
}

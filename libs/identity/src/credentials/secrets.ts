import { createHash, randomBytes } from 'node:crypto';

const SECRET_BYTES = 32;

/** An opaque secret for a cookie, a link or an API token: 256 random bits, base64url. */
export function newSecret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url');
}

/** What is stored of a secret. A secret of 256 random bits needs no salt and no slow hash. */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

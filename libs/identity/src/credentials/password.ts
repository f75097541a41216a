import { hash, verify } from '@node-rs/argon2';

/** Length of a password in characters. */
export const PASSWORD_LENGTH = { min: 8, max: 200 } as const;

/** argon2id with the library's parameters (19 MiB, 2 passes), which are OWASP's minimum. */
export function hashPassword(password: string): Promise<string> {
  return hash(password);
}

const UNKNOWN_PASSWORD = hash('a password that no account has');

/** Takes as long for an account that does not exist as for one that does. */
export async function passwordMatches(password: string, stored: string | null): Promise<boolean> {
  const matches = await verify(stored ?? (await UNKNOWN_PASSWORD), password);
  return matches && stored !== null;
}

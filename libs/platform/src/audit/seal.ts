import { createHash } from 'node:crypto';

/** An entry as it is sealed: all its columns, as text of one form. */
export interface SealedEntry {
  readonly id: string;
  readonly action: string;
  readonly subjectId: string;
  readonly personId: string | null;
  readonly tenantId: string | null;
  readonly requestId: string | null;
  /** As PostgreSQL prints a `jsonb`: keys in one order, numbers as they were written. */
  readonly facts: string;
  /** UTC with microseconds. */
  readonly at: string;
}

/** One link of the chain. */
export interface Seal {
  readonly no: string;
  readonly hash: string;
}

/** What the first seal follows. */
export const NO_SEAL: Seal = { no: '0', hash: '0'.repeat(64) };

/**
 * The seal that follows another: SHA-256, in lower-case hexadecimal, of the JSON list of its number, the hash before it
 * and the columns of the entry in this order. Written down in ADR 0073, so that others can recompute it.
 */
export function sealAfter(previous: Seal, entry: SealedEntry): Seal {
  const no = String(BigInt(previous.no) + 1n);
  const { id, action, subjectId, personId, tenantId, requestId, facts, at } = entry;
  const columns = [id, action, subjectId, personId, tenantId, requestId, facts, at];
  const hash = createHash('sha256').update(JSON.stringify([no, previous.hash, ...columns]));
  return { no, hash: hash.digest('hex') };
}

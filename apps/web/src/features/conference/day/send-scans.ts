import { Problem } from '../../../ui/problem';
import { forgetScans, keptScans, type KeptScan } from './scan-queue';

/** The request itself is wrong: sent again it is refused again. Others wait, as for a network or for a session. */
const REFUSED: readonly number[] = [400, 404, 409, 410, 413, 422];

export interface Sending<Answer> {
  /** Whose scans they are: what one keeps is not sent by another. */
  readonly owner: string;
  /** So many go in one request. */
  readonly atATime: number;
  /** Stable between two renderings. */
  readonly send: (scans: KeptScan[]) => Promise<Answer[]>;
}

export interface Sent<Answer> {
  readonly answers: readonly Answer[];
  /** Scans that the server will never take; they are not kept any more. */
  readonly refused: number;
  /** Why the latest of them was refused. */
  readonly refusal: unknown;
  /** Why the others wait; null where none does because of one. */
  readonly error: unknown;
}

/** In the server's own words: what only stands before it, such as a proxy, refuses nothing. */
const isRefusal = (reason: unknown) =>
  reason instanceof Problem && reason.code !== 'unknown' && REFUSED.includes(reason.status);

/**
 * Sends the first that are kept. Of a request that the server refuses for its own sake each scan is sent by itself, and those that
 * are refused then are dropped, so that one bad scan holds up no others.
 */
export async function sendScans<Answer extends { readonly nonce: string }>({
  owner,
  atATime,
  send,
}: Sending<Answer>): Promise<Sent<Answer>> {
  const scans = keptScans(owner).slice(0, atATime);
  const answers: Answer[] = [];
  const sent = { answers, refused: 0, refusal: null as unknown, error: null as unknown };
  const take = async (some: KeptScan[]) => {
    const got = await send(some);
    const nonces = got.map(({ nonce }) => nonce);
    forgetScans(owner, nonces);
    answers.push(...got);
  };
  try {
    if (scans.length > 0) await take(scans);
    return sent;
  } catch (reason) {
    if (!isRefusal(reason)) return { ...sent, error: reason };
  }
  for (const scan of scans)
    try {
      await take([scan]);
    } catch (reason) {
      if (!isRefusal(reason)) return { ...sent, error: reason };
      forgetScans(owner, [scan.nonce]);
      sent.refused += 1;
      sent.refusal = reason;
    }
  return sent;
}

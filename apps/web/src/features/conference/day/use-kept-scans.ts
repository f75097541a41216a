import { useCallback, useEffect, useState } from 'react';
import { keepScan, keptScans } from './scan-queue';
import { sendScans, type Sending } from './send-scans';

const RETRY_MS = 5000;
const SHOWN = 20;

/** Those whose page is open, which sends for them. */
const open = new Map<string, number>();
export const isSentByItsPage = (owner: string): boolean => (open.get(owner) ?? 0) > 0;

export interface KeptScans<Answer> {
  /** What the latest scans came to, the newest first. */
  readonly answers: readonly Answer[];
  /** Scans that wait for the network. */
  readonly waiting: number;
  readonly error: unknown;
  /** Scans that were dropped: the server will never take them. */
  readonly refused: number;
  /** What the server says of the latest of them; null for one that was too long to be sent. */
  readonly refusal: unknown;
  readonly scan: (code: string) => void;
}

interface Keeping<Answer> extends Sending<Answer> {
  /** Longer codes are none. */
  readonly longest: number;
}

/** Scans are kept on the device first, then sent; without a network they wait and are sent when it is back. */
export function useKeptScans<Answer extends { readonly nonce: string }>({
  owner,
  atATime,
  longest,
  send,
}: Keeping<Answer>): KeptScans<Answer> {
  const [answers, setAnswers] = useState<readonly Answer[]>([]);
  const [waiting, setWaiting] = useState(() => keptScans(owner).length);
  const [error, setError] = useState<unknown>(null);
  const [dropped, setDropped] = useState({ refused: 0, refusal: null as unknown });
  const flush = useCallback(async () => {
    const sent = await sendScans({ owner, atATime, send });
    setError(sent.error);
    if (sent.answers.length > 0)
      setAnswers((before) => [...sent.answers.toReversed(), ...before].slice(0, SHOWN));
    if (sent.refused > 0)
      setDropped(({ refused }) => ({ ...sent, refused: refused + sent.refused }));
    setWaiting(keptScans(owner).length);
  }, [owner, atATime, send]);
  useEffect(() => {
    open.set(owner, (open.get(owner) ?? 0) + 1);
    const timer = setInterval(() => void flush(), RETRY_MS);
    const back = () => void flush();
    window.addEventListener('online', back);
    return () => {
      open.set(owner, open.get(owner)! - 1);
      clearInterval(timer);
      window.removeEventListener('online', back);
    };
  }, [owner, flush]);
  const scan = useCallback(
    (code: string) => {
      if (code.length > longest) {
        setDropped(({ refused }) => ({ refused: refused + 1, refusal: null }));
        return;
      }
      keepScan(owner, code);
      setWaiting(keptScans(owner).length);
      void flush();
    },
    [owner, longest, flush],
  );
  return { answers, waiting, error, ...dropped, scan };
}

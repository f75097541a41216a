import { useCallback, useEffect, useState } from 'react';
import { forgetScans, keepScan, keptScans, type KeptScan } from './scan-queue';

const RETRY_MS = 5000;
const SHOWN = 20;

export interface KeptScans<Answer> {
  /** What the latest scans came to, the newest first. */
  readonly answers: readonly Answer[];
  /** Scans that wait for the network. */
  readonly waiting: number;
  readonly error: unknown;
  readonly scan: (code: string) => void;
}

interface Sending<Answer> {
  /** Whose scans they are: what one keeps is not sent by another. */
  readonly owner: string;
  /** So many go in one request. */
  readonly atATime: number;
  /** Stable between two renderings. */
  readonly send: (scans: KeptScan[]) => Promise<Answer[]>;
}

/** Scans are kept on the device first, then sent; without a network they wait and are sent when it is back. */
export function useKeptScans<Answer extends { readonly nonce: string }>({
  owner,
  atATime,
  send,
}: Sending<Answer>): KeptScans<Answer> {
  const [answers, setAnswers] = useState<readonly Answer[]>([]);
  const [waiting, setWaiting] = useState(() => keptScans(owner).length);
  const [error, setError] = useState<unknown>(null);
  const flush = useCallback(async () => {
    const scans = keptScans(owner).slice(0, atATime);
    if (scans.length === 0) return;
    try {
      const got = await send(scans);
      forgetScans(
        owner,
        got.map(({ nonce }) => nonce),
      );
      setError(null);
      setAnswers((before) => [...got.toReversed(), ...before].slice(0, SHOWN));
    } catch (reason) {
      setError(reason);
    }
    setWaiting(keptScans(owner).length);
  }, [owner, atATime, send]);
  useEffect(() => {
    const timer = setInterval(() => void flush(), RETRY_MS);
    const back = () => void flush();
    window.addEventListener('online', back);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', back);
    };
  }, [flush]);
  const scan = useCallback(
    (code: string) => {
      keepScan(owner, code);
      setWaiting(keptScans(owner).length);
      void flush();
    },
    [owner, flush],
  );
  return { answers, waiting, error, scan };
}

import { useCallback, useEffect, useState } from 'react';
import { api, unwrap } from '../../../api/client';
import { forgetScans, keepScan, keptScans } from './scan-queue';
import type { ScanAnswer } from './types';

const RETRY_MS = 5000;
/** So many scans go in one request. */
const AT_A_TIME = 500;

export interface CheckingIn {
  /** What the latest scans came to, the newest first. */
  readonly answers: readonly ScanAnswer[];
  /** Scans that wait for the network. */
  readonly waiting: number;
  readonly error: unknown;
  readonly scan: (code: string) => void;
}

/** Scans are kept on the device first, then sent; without a network they wait and are sent when it is back. */
export function useCheckIn(conferenceId: string): CheckingIn {
  const [answers, setAnswers] = useState<readonly ScanAnswer[]>([]);
  const [waiting, setWaiting] = useState(() => keptScans(conferenceId).length);
  const [error, setError] = useState<unknown>(null);
  const send = useCallback(async () => {
    const scans = keptScans(conferenceId).slice(0, AT_A_TIME);
    if (scans.length === 0) return;
    try {
      const params = { path: { id: conferenceId } };
      const got = await unwrap(
        api.POST('/api/v1/conferences/{id}/scans', { params, body: { scans } }),
      );
      forgetScans(
        conferenceId,
        got.map(({ nonce }) => nonce),
      );
      setError(null);
      setAnswers((before) => [...got.toReversed(), ...before].slice(0, 20));
    } catch (reason) {
      setError(reason);
    }
    setWaiting(keptScans(conferenceId).length);
  }, [conferenceId]);
  useEffect(() => {
    const timer = setInterval(() => void send(), RETRY_MS);
    const back = () => void send();
    window.addEventListener('online', back);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', back);
    };
  }, [send]);
  const scan = (code: string) => {
    keepScan(conferenceId, code);
    setWaiting(keptScans(conferenceId).length);
    void send();
  };
  return { answers, waiting, error, scan };
}

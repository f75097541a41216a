import { useState } from 'react';
import { useRehearseScan } from './queries';
import type { ScanAnswer } from './types';

const SHOWN = 20;

export interface Rehearsal {
  /** What the latest scans would come to, the newest first. */
  readonly answers: readonly ScanAnswer[];
  readonly error: unknown;
  readonly scan: (code: string) => void;
  readonly forget: () => void;
}

/** Scans that are answered as on the day and kept nowhere. */
export function useRehearsal(conferenceId: string): Rehearsal {
  const [answers, show] = useState<readonly ScanAnswer[]>([]);
  const rehearse = useRehearseScan(conferenceId);
  const scan = (code: string) =>
    rehearse.mutate(code, {
      onSuccess: (answer) => show((before) => [answer, ...before].slice(0, SHOWN)),
    });
  return { answers, error: rehearse.error, scan, forget: () => show([]) };
}

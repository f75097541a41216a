import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useNow } from '../../../ui/clock';

export interface ScreenClock {
  /** Milliseconds since the epoch: now, or as it runs in a rehearsal. */
  readonly now: number;
  /** The moment that a rehearsal shows; null: it is now. */
  readonly moment: string | null;
  readonly rehearse: (from: string | null) => void;
}

/** The clock of the hall’s screen. A rehearsal begins at a moment that its address keeps, and goes on from there. */
export function useScreenClock(): ScreenClock {
  const now = useNow();
  const [parameters, keep] = useSearchParams();
  const [begun, begin] = useState(now);
  const from = Date.parse(parameters.get('at') ?? '');
  const rehearse = (chosen: string | null) => {
    begin(now);
    keep(chosen === null ? {} : { at: chosen }, { replace: true });
  };
  if (Number.isNaN(from)) return { now, moment: null, rehearse };
  const then = from + (now - begun);
  return { now: then, moment: new Date(then).toISOString(), rehearse };
}

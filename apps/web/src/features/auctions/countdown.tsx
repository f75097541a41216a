import { useEffect, useState } from 'react';
import { DateTime } from '../../ui/date-time';
import styles from './auctions.module.css';
import { useAuctionsText } from './texts';
import type { AuctionFace } from './types';

const SECOND = 1000;

/** The time by the clock that takes bids, as of the newest answer, to the second. */
function useServerNow(now: string): number {
  const [at, tick] = useState(() => new Date(now).getTime());
  useEffect(() => {
    const offset = new Date(now).getTime() - Date.now();
    const timer = setInterval(() => tick(Date.now() + offset), SECOND);
    return () => clearInterval(timer);
  }, [now]);
  return at;
}

/** The state of an auction, and how long until it begins or ends by the clock of the server. */
export function Countdown({ auction }: { auction: AuctionFace }) {
  const t = useAuctionsText();
  const { state, startsAt, endsAt, now } = auction;
  const at = useServerNow(now);
  const until = state === 'waiting' ? startsAt : endsAt;
  const left = Math.max(0, Math.ceil((new Date(until).getTime() - at) / SECOND));
  const isCounting = state === 'waiting' || state === 'running';
  return (
    <p className={styles.clock} role="timer" aria-live="off">
      <strong>{t.states[state]}</strong>{' '}
      {isCounting && (
        <>
          {state === 'waiting' ? t.untilStart : t.untilEnd} <b>{clockOf(left)}</b>
        </>
      )}{' '}
      <span className={styles.quiet}>
        <DateTime at={startsAt} /> – <DateTime at={endsAt} />
      </span>
    </p>
  );
}

/** 1:02:03 */
export function clockOf(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${hours > 0 ? `${hours}:` : ''}${two(minutes)}:${two(seconds % 60)}`;
}

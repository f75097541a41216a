import { endOfDay, formatDay, formatDateTime, formatRelative, useNow } from './clock';
import { useLanguage } from './language';
import { useUiText } from './texts';

/** An instant: absolute, relative on hover; the other way round in running lists. */
export function DateTime({ at, relative }: { at: string; relative?: boolean }) {
  const language = useLanguage();
  const now = useNow();
  const absolute = formatDateTime(at, language);
  const distance = formatRelative(at, now, language);
  return (
    <time dateTime={at} title={relative ? absolute : distance}>
      {relative ? distance : absolute}
    </time>
  );
}

export function Day({ on }: { on: string }) {
  return <time dateTime={on}>{formatDay(on, useLanguage())}</time>;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

interface DeadlineProps {
  /** An instant, or a day that counts to its end in China. */
  at: string;
}

/** How long something still stands; coloured when that is less than two days. */
export function Deadline({ at }: DeadlineProps) {
  const t = useUiText();
  const language = useLanguage();
  const now = useNow();
  const instant = at.length === 10 ? endOfDay(at) : at;
  const left = new Date(instant).getTime() - now;
  const title = formatDateTime(instant, language);
  const colour = left < 2 * DAY ? 'var(--wc-bad)' : 'inherit';
  return (
    <time dateTime={instant} title={title} style={{ color: colour, whiteSpace: 'nowrap' }}>
      {leftText()}
    </time>
  );

  function leftText(): string {
    if (left <= 0) return t.over;
    if (left >= 2 * DAY) return t.daysLeft(Math.floor(left / DAY));
    if (left >= HOUR)
      return t.hoursLeft(Math.floor(left / HOUR), Math.floor((left % HOUR) / MINUTE));
    return t.minutesLeft(Math.ceil(left / MINUTE));
  }
}

import { useSyncExternalStore } from 'react';
import type { Language } from './language';

const TICK_MS = 30_000;
const ZONE = 'Asia/Shanghai';

let now = Date.now();
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => {
    now = Date.now();
    listeners.forEach((tick) => tick());
  }, TICK_MS);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

function read(): number {
  if (!timer && Date.now() - now >= TICK_MS) now = Date.now();
  return now;
}

/** The time, to half a minute. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, read);
}

const dateParts = { year: 'numeric', month: 'long', day: 'numeric' } as const;
const timeParts = { ...dateParts, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** 2026年11月23日 14:30, China time. */
export function formatDateTime(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { ...timeParts, timeZone: ZONE }).format(
    new Date(instant),
  );
}

/** A calendar day, `2026-11-23`, as people write it. */
export function formatDay(day: string, language: Language): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  return new Intl.DateTimeFormat(language, { ...dateParts, timeZone: 'UTC' }).format(date);
}

const steps = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** “3 小时前” */
export function formatRelative(instant: string, at: number, language: Language): string {
  const distance = new Date(instant).getTime() - at;
  const [unit, size] =
    steps.find(([, each]) => Math.abs(distance) >= each) ?? (['minute', 60_000] as const);
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(
    Math.round(distance / size),
    unit,
  );
}

/** The last instant of a day in China. */
export function endOfDay(day: string): string {
  return `${day.slice(0, 10)}T23:59:59+08:00`;
}

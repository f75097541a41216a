import type { Kind } from './queries';

/** A figure beside what it should be. */
export interface Target {
  readonly name: string;
  readonly measured: number | null;
  readonly target: string;
  /** Null: not measured here. */
  readonly met: boolean | null;
}

export function atLeast(name: string, measured: number | null, least: number): Target {
  return { name, measured: rounded(measured), target: `≥ ${least}`, met: met(measured, (value) => value >= least) }; // prettier-ignore
}

export function atMost(name: string, measured: number | null, most: number): Target {
  return { name, measured: rounded(measured), target: `≤ ${most}`, met: met(measured, (value) => value <= most) }; // prettier-ignore
}

const rounded = (value: number | null) => (value === null ? null : Number(value.toFixed(4)));
const met = (value: number | null, holds: (value: number) => boolean) =>
  value === null ? null : holds(value);

/** The least MRR@10 of each kind of query. */
export const LEAST: Readonly<Record<Kind, number>> = {
  words: 0.95,
  fragments: 0.95,
  models: 0.95,
  pinyin: 0.9,
  initials: 0.9,
  homophone: 0.9,
  'near homophone': 0.9,
  'wrong character': 0.9,
  'swapped characters': 0.9,
  synonym: 0.9,
  traditional: 0.9,
  units: 0.9,
  English: 0.85,
  'wrong model': 0.9,
  absent: 0.95,
};

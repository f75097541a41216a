export interface Spread {
  p50: number;
  p99: number;
  count: number;
}

/** Milliseconds of one run. */
export function timeOf(action: () => void): number {
  const began = performance.now();
  action();
  return performance.now() - began;
}

/** In `perMs` parts of a millisecond: 1 gives milliseconds, 1000 microseconds. */
export function spreadOf(times: readonly number[], perMs = 1): Spread {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => rounded((sorted[Math.floor(sorted.length * share)] ?? NaN) * perMs);
  return { p50: at(0.5), p99: at(0.99), count: times.length };
}

export function rounded(value: number, digits = 3): number {
  return Number(value.toFixed(digits));
}

export function peakRssMb(): number {
  return Math.round(process.resourceUsage().maxRSS / 1000);
}

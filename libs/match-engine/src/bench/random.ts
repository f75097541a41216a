/** Mulberry32: small, seeded, the same on every machine. */
export class Random {
  constructor(private state: number) {}

  /** 0 ≤ … < 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(from: readonly T[]): T {
    return from[this.below(from.length)] as T;
  }

  /** Picks by cumulative shares, as `cumulative` makes them. */
  weighted(shares: Float64Array): number {
    const at = this.next() * (shares.at(-1) ?? 0);
    let [low, high] = [0, shares.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((shares[middle] as number) <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Standard normal (Box and Muller). */
  normal(): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.next()));
    return radius * Math.cos(2 * Math.PI * this.next());
  }
}

export function cumulative(shares: readonly number[]): Float64Array {
  let sum = 0;
  return Float64Array.from(shares, (share) => (sum += share));
}

/** Shares that fall with the rank: 1, 1/2, 1/3, … to a power. */
export function zipf(count: number, power = 1): Float64Array {
  return cumulative(Array.from({ length: count }, (_, rank) => 1 / (rank + 1) ** power));
}

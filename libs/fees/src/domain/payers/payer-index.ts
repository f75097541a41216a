import { coreOf, nameKey, pairsOf, similarity } from './payer-name';

export interface Payer {
  readonly memberId: string;
  readonly nameZh: string;
  readonly nameEn: string | null;
  /** It was expelled, or has withdrawn. */
  readonly gone: boolean;
  /** What it owes of each open invoice, the oldest first; CNY. */
  readonly owed: readonly string[];
}

/** What was learnt of payers from lines that a person has confirmed. */
export interface LearntPayer {
  readonly kind: 'name' | 'account';
  /** The key of a name, or an account. */
  readonly value: string;
  readonly memberId: string;
}

export interface Similar {
  readonly memberId: string;
  readonly score: number;
}

const PREFIX = 4;
/** Pairs that stand in more names say nothing of whose it is. */
const COMMON = 400;

class Many<Value> {
  private readonly sets = new Map<string, Set<Value>>();

  add(key: string, value: Value): void {
    if (!key) return;
    const known = this.sets.get(key);
    if (known) known.add(value);
    else this.sets.set(key, new Set([value]));
  }

  of(key: string): ReadonlySet<Value> {
    return this.sets.get(key) ?? new Set();
  }
}

/** All units that can pay, found by what a bank says of a payer. */
export class PayerIndex {
  readonly payers: ReadonlyMap<string, Payer>;
  private readonly names = new Many<string>();
  private readonly aliases = new Many<string>();
  private readonly accounts = new Many<string>();
  private readonly beginnings = new Many<string>();
  private readonly pairs = new Many<string>();
  private readonly keys = new Map<string, string>();

  constructor(payers: readonly Payer[], learnt: readonly LearntPayer[]) {
    this.payers = new Map(payers.map((payer) => [payer.memberId, payer]));
    for (const { memberId, nameZh, nameEn } of payers) {
      const key = nameKey(nameZh);
      this.keys.set(memberId, key);
      for (const name of [key, nameKey(nameEn ?? '')]) this.names.add(name, memberId);
      this.beginnings.add(key.slice(0, PREFIX), memberId);
      for (const pair of pairsOf(coreOf(key))) this.pairs.add(pair, memberId);
    }
    for (const { kind, value, memberId } of learnt)
      if (this.payers.has(memberId))
        (kind === 'name' ? this.aliases : this.accounts).add(value, memberId);
  }

  /** Units whose own name it is. */
  named(key: string): ReadonlySet<string> {
    return this.names.of(key);
  }

  /** Units for which somebody of that name has paid before. */
  alias(key: string): ReadonlySet<string> {
    return this.aliases.of(key);
  }

  account(account: string | null): ReadonlySet<string> {
    return account ? this.accounts.of(account) : new Set();
  }

  /** Units whose whole name stands in a text; a name inside a longer one is not meant. */
  mentioned(textKey: string): ReadonlySet<string> {
    const found = new Map<string, readonly [from: number, to: number]>();
    for (let from = 0; from + PREFIX <= textKey.length; from += 1)
      for (const memberId of this.beginnings.of(textKey.slice(from, from + PREFIX))) {
        const key = this.keys.get(memberId)!;
        if (textKey.startsWith(key, from)) found.set(memberId, [from, from + key.length]);
      }
    const inside = ([from, to]: readonly [number, number]) =>
      [...found.values()].some(
        ([left, right]) => left <= from && to <= right && right - left > to - from,
      );
    return new Set([...found].filter(([, place]) => !inside(place)).map(([memberId]) => memberId));
  }

  /** How like the unit's own name a payer's is, 0..1. */
  likeness(memberId: string, key: string): number {
    return similarity(coreOf(key), coreOf(this.keys.get(memberId) ?? ''));
  }

  /** The units with the most similar names, the best first, at most five. */
  similar(key: string, least: number): readonly Similar[] {
    const counts = new Map<string, number>();
    for (const pair of pairsOf(coreOf(key))) {
      const members = this.pairs.of(pair);
      if (members.size <= COMMON)
        for (const memberId of members) counts.set(memberId, (counts.get(memberId) ?? 0) + 1);
    }
    return [...counts]
      .sort(([, one], [, other]) => other - one)
      .slice(0, 30)
      .map(([memberId]) => ({ memberId, score: this.likeness(memberId, key) }))
      .filter(({ score }) => score >= least)
      .sort((one, other) => other.score - one.score)
      .slice(0, 5);
  }
}

import { industryPath } from '../industry';
import type { MatchAttribute, MatchListing, Side } from '../listing';
import { fitOf, readMeasure } from '../measure';
import { tokenise } from '../text/tokenise';
import { unitOf } from '../units';
import type { MatchWeights } from '../weights';

/**
 * The definitions of the README worked out pair by pair over plain lists, without an index: slow and obvious. It
 * shares with the engine how a text is split and how units are read, and nothing of how pairs are found and scored.
 */
export class Oracle {
  private readonly today: number;

  constructor(
    private readonly listings: readonly MatchListing[],
    { factors: w }: MatchWeights,
    private readonly now: Date,
  ) {
    this.today = Math.floor((now.getTime() + 8 * 3_600_000) / 86_400_000);
    this.weights = w;
  }
  private readonly weights: MatchWeights['factors'];

  /** The directed scores of all that may match, best first, ids as tie-break. */
  ranking(own: MatchListing): { id: string; score: number; mutual: number }[] {
    const others = this.listings.filter(({ side }) => side !== own.side);
    return others
      .filter((other) => this.mayMatch(...asPair(own, other)))
      .map((other) => {
        const [score, reverse] = [this.score(own, other), this.score(other, own)];
        const mutual = score === 0 || reverse === 0 ? 0 : (2 * score * reverse) / (score + reverse);
        return { id: other.id, score, mutual };
      })
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  }

  private mayMatch(s: MatchListing, d: MatchListing): boolean {
    const [a, b] = [s, d].map(({ industryCode }) => industryPath(industryCode)?.slice(0, 3) ?? '');
    const price = priceRatio(s, d);
    const quantity = quantityRatio(s, d);
    const due = dayOf(d.dueDate);
    return (
      s.kind === d.kind &&
      s.memberId !== d.memberId &&
      (a!.startsWith(b!) || b!.startsWith(a!)) &&
      [s, d].every(({ validUntil }) => this.isValid(validUntil)) &&
      [s.crossRegionWish, 'any'].some((wish) => s.crossRegionWish === 'any' || wish === d.coast) &&
      (d.crossRegionWish === 'any' || d.crossRegionWish === s.coast) &&
      (price === null || price <= 1 + 1e-9) &&
      (quantity === null || quantity >= 1 - 1e-9) &&
      (due === null || this.today + Math.ceil(s.leadTimeDays ?? 0) <= due)
    );
  }

  private isValid(until: string | number | undefined): boolean {
    if (until === undefined) return true;
    if (typeof until === 'number') return this.now.getTime() <= until;
    if (until.includes('T')) return this.now <= new Date(until);
    return this.today <= (dayOf(until) ?? 0);
  }

  private score(own: MatchListing, other: MatchListing): number {
    const [s, d] = asPair(own, other);
    const w = this.weights;
    let score = w.text * this.text(own, other);
    score += w.industry * industry(s, d);
    score += w.attributes * attributes(s, d);
    score += w.price * upFromHalf(priceRatio(s, d), (ratio) => Math.min(0.5, 1 - ratio));
    score += w.quantity * upFromHalf(quantityRatio(s, d), (ratio) => 0.5 * Math.min(1, ratio - 1));
    score += w.leadTime * upFromHalf(this.slack(s, d), (days) => 0.5 * Math.min(1, days / 30));
    score +=
      w.crossRegion * (s.coast !== d.coast ? 1 : s.provinceCode !== d.provinceCode ? 0.5 : 0);
    score += w.distance * distance(s, d);
    score += w.reputation * (other.reputation ?? 0.5);
    return score;
  }

  private slack(s: MatchListing, d: MatchListing): number | null {
    const due = dayOf(d.dueDate);
    if (due === null || s.leadTimeDays === undefined) return null;
    return due - this.today - Math.ceil(s.leadTimeDays);
  }

  private text(asking: MatchListing, answering: MatchListing): number {
    const docs = this.listings.filter(({ side }) => side === answering.side).map(bagOf);
    const lengths = docs.map(lengthOf).reduce((sum, length) => sum + length, 0);
    const asked = [...bagOf(asking).keys()].sort();
    const bm25 = (doc: Map<string, number>): number => {
      const relative = docs.length === 0 ? 1 : (lengthOf(doc) * docs.length) / lengths;
      let score = 0;
      for (const word of asked) {
        const tf = doc.get(word);
        if (tf === undefined) continue;
        const df = docs.filter((other) => other.has(word)).length;
        const idf = Math.log(1 + (docs.length - df + 0.5) / (df + 0.5));
        score += idf * ((tf * (1.2 + 1)) / (tf + 1.2 * (1 - 0.75 + 0.75 * relative)));
      }
      return score;
    };
    return Math.min(1, bm25(bagOf(answering)) / bm25(bagOf(asking)));
  }
}

function asPair(own: MatchListing, other: MatchListing): [MatchListing, MatchListing] {
  return own.side === 'supply' ? [own, other] : [other, own];
}

export function oppositeOf(side: Side): Side {
  return side === 'supply' ? 'demand' : 'supply';
}

function dayOf(date: string | undefined): number | null {
  return date === undefined ? null : Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}

function bagOf({ title, attributes }: MatchListing): Map<string, number> {
  const bag = new Map<string, number>();
  const texts = [title, title, title, ...attributes.map(({ value }) => value)];
  for (const { term } of texts.flatMap(tokenise)) bag.set(term, (bag.get(term) ?? 0) + 1);
  return bag;
}

function lengthOf(bag: ReadonlyMap<string, number>): number {
  return [...bag.values()].reduce((sum, count) => sum + count, 0);
}

function upFromHalf(known: number | null, bonus: (known: number) => number): number {
  return known === null ? 0.5 : 0.5 + Math.max(0, bonus(known));
}

function priceRatio(s: MatchListing, d: MatchListing): number | null {
  if (!s.price || !d.price || s.price.currency !== d.price.currency) return null;
  const [a, b] = [s, d].map(({ price, quantity }) => unitOf(price?.unit ?? quantity?.unit));
  if (a!.dimension !== b!.dimension) return null;
  if (a!.factor === b!.factor && s.price.amount === d.price.amount) return 1;
  return s.price.amount / a!.factor / (d.price.amount / b!.factor);
}

function quantityRatio(s: MatchListing, d: MatchListing): number | null {
  const [a, b] = [unitOf(s.quantity?.unit), unitOf(d.quantity?.unit)];
  if (!s.quantity || !d.quantity?.amount || a.dimension !== b.dimension) return null;
  return (s.quantity.amount * a.factor) / (d.quantity.amount * b.factor);
}

function industry(s: MatchListing, d: MatchListing): number {
  const [a = [], b = []] = [s, d].map(({ industryCode }) => ancestry(industryPath(industryCode)!));
  if (a.length === 0 || b.length === 0) return 0.5;
  return (2 * a.filter((node) => b.includes(node)).length) / (a.length + b.length);
}

function ancestry(path: string): string[] {
  return [1, 3, 4, 5].filter((length) => length <= path.length).map((n) => path.slice(0, n));
}

function attributes(s: MatchListing, d: MatchListing): number {
  if (d.attributes.length === 0) return 0.5;
  const fits = d.attributes.map((asked) => {
    const same = s.attributes.filter(({ name }) => name === asked.name);
    const known = same.map((offered) => fit(asked, offered)).filter((value) => value !== null);
    return known.length === 0 ? 0.5 : Math.max(...known);
  });
  return fits.reduce((sum, value) => sum + value, 0) / fits.length;
}

function fit(a: MatchAttribute, b: MatchAttribute): number | null {
  const [x, y] = [a, b].map(({ number, max, value, unit }) =>
    number === undefined
      ? readMeasure(value, unit)
      : { min: number, max: max ?? number, unit: unitOf(unit) },
  );
  const [bareA, bareB] = [a, b].map((one, i) => {
    const measure = [x, y][i];
    return one.number === undefined && (!measure || measure.unit.dimension === '');
  });
  if (x && y && !(bareA && bareB)) return fitOf(x, y);
  if (a.value.replaceAll(' ', '') === b.value.replaceAll(' ', '')) return 1;
  return bareA && bareB ? 0 : null;
}

function distance({ point: a }: MatchListing, { point: b }: MatchListing): number {
  if (!a || !b) return 0.5;
  const haversine = (angle: number) => Math.sin((angle * Math.PI) / 360) ** 2;
  const cosines = Math.cos((a.lat * Math.PI) / 180) * Math.cos((b.lat * Math.PI) / 180);
  const chord = haversine(b.lat - a.lat) + cosines * haversine(b.lng - a.lng);
  return 1000 / (1000 + 2 * 6371.0088 * Math.asin(Math.sqrt(Math.min(1, chord))));
}

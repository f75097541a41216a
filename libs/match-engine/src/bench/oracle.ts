import { countedUnit } from '@wanchang/kernel';
import { attributeOf, fitOfAttributes, type Attribute, type Fit } from '../attribute';
import { tradeFamilies } from '../goods/families';
import { readListingGoods } from '../goods/listing-goods';
import { sameGoods } from '../goods/same-goods';
import type { IndexedListing, ListingGoods, MatchAttribute } from '../listing';
import { kilometresOf } from '../great-circle';
import { isPair, tokenise } from '../text/tokenise';
import type { MatchWeights } from '../weights';

/**
 * The definitions of the README worked out pair by pair over plain lists, without an index: slow and obvious. It
 * shares with the engine how a text is split and how figures of attributes are read and compared, and nothing of how
 * pairs are found and scored. Units are those of the kernel.
 */
export class Oracle {
  private readonly today: number;
  private readonly users = new Map<string, number>();
  private readonly goods = new Map<IndexedListing, ListingGoods>();
  private readonly saturations = new Map<IndexedListing, Map<string, number>>();

  constructor(
    private readonly listings: readonly IndexedListing[],
    { factors: w }: MatchWeights,
    private readonly now: Date,
  ) {
    this.today = Math.floor((now.getTime() + 8 * 3_600_000) / 86_400_000);
    this.weights = w;
    for (const word of listings.flatMap((listing) => [...bagOf(listing).keys()])) {
      this.users.set(word, (this.users.get(word) ?? 0) + 1);
    }
  }
  private readonly weights: MatchWeights['factors'];

  /** The directed scores of all that may match, best first, ids as tie-break. */
  ranking(own: IndexedListing): { id: string; score: number; mutual: number }[] {
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

  private mayMatch(s: IndexedListing, d: IndexedListing): boolean {
    const due = dayOf(d.dueDate);
    const [{ names: offered }, { names: asked }] = [this.goodsOf(s), this.goodsOf(d)];
    const isOpen = offered.length === 0 || asked.length === 0;
    return (
      s.kind === d.kind &&
      (isOpen || offered.some((one) => asked.some((other) => sameGoods(one, other)))) &&
      s.memberId !== d.memberId &&
      industriesSuit(s.industryCode, d.industryCode) &&
      [s, d].every(({ validUntil }) => this.isValid(validUntil)) &&
      (s.crossRegionWish === 'any' || s.crossRegionWish === d.coast) &&
      (d.crossRegionWish === 'any' || d.crossRegionWish === s.coast) &&
      (priceRatio(s, d) ?? 0) <= 1 + 1e-9 &&
      (quantityRatio(s, d) ?? 1) >= 1 - 1e-9 &&
      (due === null || this.today + Math.ceil(s.leadTimeDays ?? 0) <= due)
    );
  }

  private isValid(until: string | number | undefined): boolean {
    if (until === undefined) return true;
    if (typeof until === 'number') return this.now.getTime() <= until;
    if (until.includes('T')) return this.now <= new Date(until);
    return this.today <= (dayOf(until) ?? 0);
  }

  private score(own: IndexedListing, other: IndexedListing): number {
    const [s, d] = asPair(own, other);
    const w = this.weights;
    const fitsOfPair = fits(this.goodsOf(s), this.goodsOf(d));
    const parts = [
      w.text * this.text(own, other),
      w.industry * industry(s, d),
      w.attributes * attributes(fitsOfPair),
      w.price *
        upFromHalf(priceRatio(s, d), (ratio) => (ratio < 0.3 ? 0 : Math.min(0.5, 1 - ratio))),
      w.quantity * upFromHalf(quantityRatio(s, d), (ratio) => 0.5 * Math.min(1, ratio - 1)),
      w.leadTime * upFromHalf(this.slack(s, d), (days) => 0.5 * Math.min(1, days / 30)),
      w.crossRegion * (s.coast !== d.coast ? 1 : s.provinceCode !== d.provinceCode ? 0.5 : 0),
      w.distance * distance(s, d),
      w.reputation * (other.reputation ?? 0.5),
    ];
    const grid = 2 ** 30;
    const sum = parts.reduce((total, part) => total + Math.round(part * grid) / grid, 0);
    return Math.max(0, sum - deduction(fitsOfPair));
  }

  private goodsOf(listing: IndexedListing): ListingGoods {
    const known =
      this.goods.get(listing) ?? listing.goods ?? readListingGoods(listing, tradeFamilies());
    this.goods.set(listing, known);
    return known;
  }

  private slack(s: IndexedListing, d: IndexedListing): number | null {
    const due = dayOf(d.dueDate);
    if (due === null || s.leadTimeDays === undefined) return null;
    return due - this.today - Math.ceil(s.leadTimeDays);
  }

  private text(asking: IndexedListing, answering: IndexedListing): number {
    const [asked, answered] = [this.saturationsOf(asking), this.saturationsOf(answering)];
    let [shared, own] = [0, 0];
    for (const [word, saturation] of asked) {
      const weight = this.weightOf(word);
      shared += weight * saturation * (answered.get(word) ?? 0);
      own += weight * saturation * saturation;
    }
    return Math.min(1, shared / own);
  }

  private weightOf(word: string): number {
    const [all, users] = [this.listings.length, this.users.get(word) ?? 0];
    const idf = Math.log(1 + (all - users + 0.5) / (users + 0.5));
    return Math.max(1, Math.round(idf * (isPair(word) ? 32 : 64)));
  }

  private saturationsOf(listing: IndexedListing): Map<string, number> {
    const known = this.saturations.get(listing) ?? saturationsOf(listing);
    this.saturations.set(listing, known);
    return known;
  }
}

function asPair(own: IndexedListing, other: IndexedListing): [IndexedListing, IndexedListing] {
  return own.side === 'supply' ? [own, other] : [other, own];
}

function dayOf(date: string | undefined): number | null {
  return date === undefined ? null : Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}

function bagOf({ title, attributes }: IndexedListing): Map<string, number> {
  const bag = new Map<string, number>();
  const texts = [title, title, title, ...attributes.map(({ value }) => value)];
  for (const { term } of texts.flatMap(tokenise)) bag.set(term, (bag.get(term) ?? 0) + 1);
  return bag;
}

function saturationsOf(listing: IndexedListing): Map<string, number> {
  const bag = bagOf(listing);
  const length = [...bag.values()].reduce((sum, count) => sum + count, 0);
  const saturation = (tf: number) =>
    (tf * (1.2 + 1)) / (tf + 1.2 * (1 - 0.75 + (0.75 * length) / 120));
  return new Map(
    [...bag].map(([word, tf]) => [word, Math.max(1, Math.round(100 * saturation(tf)))]),
  );
}

function upFromHalf(known: number | null, bonus: (known: number) => number): number {
  return known === null ? 0.5 : 0.5 + Math.max(0, bonus(known));
}

function amountUnit(text: string | undefined): { kind: string; factor: number } {
  const { count, name, unit } = countedUnit(text ?? '');
  if (unit) return { kind: `measured in ${unit.dimension}`, factor: count * unit.factor };
  return { kind: `called ${name.toLowerCase()}`, factor: count };
}

function priceRatio(s: IndexedListing, d: IndexedListing): number | null {
  if (!s.price || !d.price || s.price.currency !== d.price.currency) return null;
  const [a, b] = [s, d].map(({ price, quantity }) => amountUnit(price?.unit ?? quantity?.unit));
  if (a!.kind !== b!.kind) return null;
  const [asked, most] = [s.price.amount / a!.factor, d.price.amount / b!.factor];
  return asked === most ? 1 : asked / most;
}

function quantityRatio(s: IndexedListing, d: IndexedListing): number | null {
  const [a, b] = [amountUnit(s.quantity?.unit), amountUnit(d.quantity?.unit)];
  if (!s.quantity || !d.quantity?.amount || a.kind !== b.kind) return null;
  return (s.quantity.amount * a.factor) / (d.quantity.amount * b.factor);
}

function industry(s: IndexedListing, d: IndexedListing): number {
  const [a = [], b = []] = [s, d].map(({ industryCode }) => ancestry(industryCode));
  if (a.length === 0 || b.length === 0) return 0.5;
  return (2 * a.filter((node) => b.includes(node)).length) / (a.length + b.length);
}

/** The same division, or one is the section of the other. */
function industriesSuit(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return true;
  const [[sectionA, divisionA], [sectionB, divisionB]] = [ancestry(a), ancestry(b)];
  if (divisionA === undefined || divisionB === undefined) return sectionA === sectionB;
  return divisionA === divisionB;
}

/** Divisions of the GB/T 4754 sections, as its table of contents gives them. */
const sections = 'A01-05 B06-12 C13-43 D44-46 E47-50 F51-52 G53-60 H61-62 I63-65 J66-69 K70-70 L71-72 M73-75 N76-79 O80-82 P83-83 Q84-85 R86-90 S91-96 T97-97'; // prettier-ignore

/** A code and all above it, the section first. */
function ancestry(code: string | undefined): string[] {
  if (code === undefined || /^[A-T]$/.test(code)) return code === undefined ? [] : [code];
  const division = code.slice(0, 2);
  const section = sections.split(' ').find((one) => one.slice(1, 3) <= division && division <= one.slice(4)); // prettier-ignore
  return [section!.charAt(0), ...[2, 3, 4].filter((n) => n <= code.length).map((n) => code.slice(0, n))]; // prettier-ignore
}

const read = new WeakMap<MatchAttribute, Attribute>();

function readOnce(given: MatchAttribute): Attribute {
  const known = read.get(given) ?? attributeOf(given);
  read.set(given, known);
  return known;
}

/** The fits of all that the demand asks for; null where the supply says nothing of it. */
function fits(s: ListingGoods, d: ListingGoods): (Fit | null)[] {
  return d.attributes.map((asked) => {
    const same = s.attributes.filter(({ name }) => name === asked.name);
    const known = same.map((offered) => fitOfAttributes(readOnce(asked), readOnce(offered)));
    const figures = known.filter((one) => typeof one === 'number');
    if (figures.length > 0) return Math.max(...figures);
    return known.includes('missed') ? 'missed' : null;
  });
}

function attributes(all: readonly (Fit | null)[]): number {
  if (all.length === 0) return 0.5;
  const worth = all.map((one) => (typeof one === 'number' ? one : one === 'missed' ? 0 : 500));
  return worth.reduce((sum, one) => sum + one, 0) / (1000 * all.length);
}

/** 0.55 for the first essential property that is not met, 0.1 for each of three more. */
function deduction(all: readonly (Fit | null)[]): number {
  const misses = all.filter((one) => one === 'missed').length;
  if (misses === 0) return 0;
  return (
    (Math.floor(0.55 * 2 ** 30) + Math.floor(0.1 * 2 ** 30) * (Math.min(misses, 4) - 1)) / 2 ** 30
  );
}

function distance({ point: a }: IndexedListing, { point: b }: IndexedListing): number {
  if (!a || !b) return 0.5;
  const [[x1, y1, z1], [x2, y2, z2]] = [onSphere(a.lat, a.lng), onSphere(b.lat, b.lng)];
  const chord = Math.sqrt((x1 - x2) * (x1 - x2) + (y1 - y2) * (y1 - y2) + (z1 - z2) * (z1 - z2));
  return 1000 / (1000 + kilometresOf(chord));
}

function onSphere(lat: number, lng: number): [number, number, number] {
  const [north, east] = [(lat * Math.PI) / 180, (lng * Math.PI) / 180];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}

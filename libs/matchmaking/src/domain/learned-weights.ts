import { groupBy } from '@wanchang/kernel';
import type { FactorValues } from './feedback';

/** An answer as it is learned from: the unit and its listing tell lists and folds apart, and are never a feature. */
export interface LearnedAnswer {
  readonly memberId: string;
  /** The unit's own listing, in whose list the match stood. */
  readonly listingId: string;
  readonly interested: boolean;
  /** As the answering side saw them. */
  readonly values: FactorValues;
}

export type FactorShares = Readonly<Record<string, number>>;

/** How much must be there before anything is learned. */
export const LEARNED_FROM = { answers: 300, pairs: 200, units: 20 } as const;

/**
 * What stays as it is, whatever is answered: how a unit answers others says who it is, and how much coast and interior are
 * brought together is the organisation's decision.
 */
export const NEVER_LEARNED: readonly string[] = ['reputation', 'crossRegion'];

/** What the answers teach, each share a multiple of 0.01. */
export interface LearnedWeights {
  readonly factors: FactorShares;
  /** Of pairs of answers that were not learned from, the share with the wanted match first, ties counted half. */
  readonly orderBefore: number;
  readonly orderAfter: number;
}

export const LEARNING_OUTCOMES = ['too-few', 'no-better', 'learned'] as const;
export type LearningOutcome = (typeof LEARNING_OUTCOMES)[number];

export type Learning = {
  readonly answers: number;
  readonly units: number;
  /** Of a wanted and an unwanted match in one list. */
  readonly pairs: number;
} & (
  | { readonly outcome: Exclude<LearningOutcome, 'learned'>; readonly learned: null }
  | { readonly outcome: 'learned'; readonly learned: LearnedWeights }
);

/** A wanted match above an unwanted one of the same list: by how much its factors are higher. */
interface Preference {
  readonly memberId: string;
  readonly weight: number;
  readonly rise: readonly number[];
}

const PAIRS_OF_A_LIST = 50;
const FOLDS = 10;
/** By so many standard errors what was held out must be ordered better: chance does it in less than 1 of 100 (t, 9 degrees of freedom). */
const SURE = 2.82;
/** How strongly the shares are held to those in force. */
const STRENGTHS = [3, 1, 0.3, 0.1, 0.03] as const;
const ROUNDS = 60;
/** A score is some tenths; this makes a difference of a tenth matter. */
const SCALE = 10;

/**
 * Shares under which what units wanted stands above what they did not want, in one list: pairwise logistic regression
 * (Burges et al., RankNet, ICML 2005, with a linear score) held to the shares in force by a quadratic penalty; shares stay
 * ≥ 0 and together 1 (Duchi et al., ICML 2008). The penalty is chosen by ten folds of units, so that no unit is both
 * learned from and judged. A unit counts with the square root of its pairs.
 *
 * @param inForce share of each factor, together 1
 * @param pause awaited between steps of some hundredths of a second, so that others get on
 * @returns `no-better` unless what was held out is surely ordered better
 */
export async function learnWeights(
  answers: readonly LearnedAnswer[],
  inForce: FactorShares,
  pause: () => Promise<unknown> = () => Promise.resolve(),
): Promise<Learning> {
  const names = Object.keys(inForce).filter((name) => !NEVER_LEARNED.includes(name));
  const preferences = preferencesIn(answers, Object.keys(inForce));
  const units = new Set(preferences.map(({ memberId }) => memberId)).size;
  const counts = { answers: answers.length, units, pairs: preferences.length };
  const isEnough =
    counts.answers >= LEARNED_FROM.answers &&
    counts.pairs >= LEARNED_FROM.pairs &&
    units >= LEARNED_FROM.units;
  if (!isEnough) return { ...counts, outcome: 'too-few', learned: null };
  const model: Model = { names: Object.keys(inForce), learnable: new Set(names), inForce };
  const trials = [];
  for (const strength of STRENGTHS) trials.push(await judged(preferences, model, strength, pause));
  const best = trials.reduce((left, right) => (right.gain > left.gain ? right : left));
  const factors = rounded(fitted(preferences, model, best.strength), model);
  const isSame = model.names.every((name) => factors[name] === inForce[name]);
  if (best.gain <= SURE * best.error || isSame)
    return { ...counts, outcome: 'no-better', learned: null };
  const { before: orderBefore, after: orderAfter } = best;
  return { ...counts, outcome: 'learned', learned: { factors, orderBefore, orderAfter } };
}

interface Model {
  readonly names: readonly string[];
  readonly learnable: ReadonlySet<string>;
  readonly inForce: FactorShares;
}

/** At most {@link PAIRS_OF_A_LIST} of a list, spread evenly. */
function preferencesIn(
  answers: readonly LearnedAnswer[],
  names: readonly string[],
): readonly Preference[] {
  const lists = groupBy(answers, ({ memberId, listingId }) => `${memberId} ${listingId}`);
  const found = [...lists.values()].flatMap((list) => {
    const wanted = list.filter(({ interested }) => interested);
    const unwanted = list.filter(({ interested }) => !interested);
    const pairs = wanted.flatMap((one) => unwanted.map((other) => [one, other] as const));
    const step = Math.max(1, pairs.length / PAIRS_OF_A_LIST);
    const taken = Array.from(
      { length: Math.min(pairs.length, PAIRS_OF_A_LIST) },
      (_, n) => pairs[Math.floor(n * step)]!,
    );
    return taken.map(([one, other]) => ({
      memberId: one.memberId,
      rise: names.map((name) => (one.values[name] ?? 0) - (other.values[name] ?? 0)),
    }));
  });
  const ofUnit = new Map<string, number>();
  for (const { memberId } of found) ofUnit.set(memberId, (ofUnit.get(memberId) ?? 0) + 1);
  return found.map((one) => ({ ...one, weight: 1 / Math.sqrt(ofUnit.get(one.memberId)!) }));
}

/** How much better the order of units is that were not learned from. */
async function judged(
  preferences: readonly Preference[],
  model: Model,
  strength: number,
  pause: () => Promise<unknown>,
) {
  const units = [...new Set(preferences.map(({ memberId }) => memberId))].sort();
  const foldOf = new Map(units.map((unit, n) => [unit, n % FOLDS]));
  const before = model.names.map((name) => model.inForce[name]!);
  const folds = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    await pause();
    const [held, learned] = [[], []] as [Preference[], Preference[]];
    for (const one of preferences) (foldOf.get(one.memberId) === fold ? held : learned).push(one);
    const after = fitted(learned, model, strength);
    folds.push({ before: orderOf(held, before), after: orderOf(held, after) });
  }
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const gains = folds.map((fold) => fold.after - fold.before);
  const gain = mean(gains);
  const error = Math.sqrt(mean(gains.map((one) => (one - gain) ** 2)) / (FOLDS - 1));
  return {
    ...{ strength, gain, error },
    before: mean(folds.map((fold) => fold.before)),
    after: mean(folds.map((fold) => fold.after)),
  };
}

function orderOf(preferences: readonly Preference[], shares: readonly number[]): number {
  let [right, total] = [0, 0];
  for (const { rise, weight } of preferences) {
    const lead = dot(rise, shares);
    total += weight;
    right += weight * (Math.abs(lead) < 1e-12 ? 0.5 : lead > 0 ? 1 : 0);
  }
  return right / total;
}

/** Projected gradient, accelerated (Beck & Teboulle, FISTA, 2009), with a step below 1 ÷ Lipschitz. */
function fitted(
  preferences: readonly Preference[],
  { names, learnable, inForce }: Model,
  strength: number,
): readonly number[] {
  const start = names.map((name) => inForce[name]!);
  const free = names.flatMap((name, at) => (learnable.has(name) ? [at] : []));
  const room = free.reduce((sum, at) => sum + start[at]!, 0);
  const loss = new PairLoss(preferences, free, start);
  const step = 1 / (loss.steepest + strength);
  let [shares, ahead] = [start, start].map((all) => free.map((at) => all[at]!));
  for (let [round, pace] = [0, 1]; round < ROUNDS; round += 1) {
    const slope = loss.slopeAt(ahead!);
    const moved = onSimplex(
      ahead!.map((at, n) => at - step * (slope[n]! + strength * (at - start[free[n]!]!))),
      room,
    );
    const next = (1 + Math.sqrt(1 + 4 * pace ** 2)) / 2;
    ahead = moved.map((share, n) => share + ((pace - 1) / next) * (share - shares![n]!));
    [shares, pace] = [moved, next];
  }
  const learned = [...start];
  free.forEach((at, n) => (learned[at] = shares![n]!));
  return learned;
}

/** Mean of log(1 + exp(−scale · lead)) over preferences, laid out for its slope. */
class PairLoss {
  /** Not less than the steepest change of the slope. */
  readonly steepest: number;
  private readonly rises: Float64Array;
  /** What the factors that are not learned give each pair. */
  private readonly given: Float64Array;
  private readonly weights: Float64Array;

  constructor(
    preferences: readonly Preference[],
    private readonly free: readonly number[],
    start: readonly number[],
  ) {
    const width = free.length;
    const total = preferences.reduce((sum, { weight }) => sum + weight, 0);
    this.rises = new Float64Array(preferences.length * width);
    this.given = new Float64Array(preferences.length);
    this.weights = Float64Array.from(preferences, ({ weight }) => weight / total);
    let squares = 0;
    preferences.forEach(({ rise }, row) => {
      free.forEach((at, n) => (this.rises[row * width + n] = rise[at]!));
      const learned = free.reduce((sum, at) => sum + rise[at]! * start[at]!, 0);
      this.given[row] = dot(rise, start) - learned;
      squares += this.weights[row]! * free.reduce((sum, at) => sum + rise[at]! ** 2, 0);
    });
    this.steepest = (SCALE ** 2 / 4) * squares;
  }

  slopeAt(shares: readonly number[]): Float64Array {
    const { free, rises, given, weights } = this;
    const width = free.length;
    const slope = new Float64Array(width);
    for (let row = 0; row < given.length; row += 1) {
      let lead = given[row]!;
      for (let n = 0; n < width; n += 1) lead += rises[row * width + n]! * shares[n]!;
      const pull = (SCALE * weights[row]!) / (1 + Math.exp(SCALE * lead));
      for (let n = 0; n < width; n += 1) slope[n]! -= pull * rises[row * width + n]!;
    }
    return slope;
  }
}

/** The nearest point with all parts ≥ 0 and the given sum. */
function onSimplex(values: readonly number[], sum: number): number[] {
  const falling = [...values].sort((left, right) => right - left);
  let [above, cut] = [0, 0];
  falling.forEach((value, n) => {
    above += value;
    const candidate = (above - sum) / (n + 1);
    if (value - candidate > 0) cut = candidate;
  });
  return values.map((value) => Math.max(0, value - cut));
}

/** In hundredths; the largest takes what is missing, so that they are together what they were. What is not learned stays. */
function rounded(shares: readonly number[], { names, learnable, inForce }: Model): FactorShares {
  const learned = new Map(
    names.flatMap((name, at) =>
      learnable.has(name) ? [[name, Math.round(shares[at]! * 100) / 100] as const] : [],
    ),
  );
  const largest = [...learned].reduce((left, right) => (right[1] > left[1] ? right : left))[0];
  const others = names
    .filter((name) => name !== largest)
    .reduce((sum, name) => sum + (learned.get(name) ?? inForce[name]!), 0);
  learned.set(largest, Number((1 - others).toFixed(9)));
  return { ...inForce, ...Object.fromEntries(learned) };
}

const dot = (left: readonly number[], right: readonly number[]): number =>
  left.reduce((sum, value, at) => sum + value * right[at]!, 0);

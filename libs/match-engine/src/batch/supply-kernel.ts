import { maxTerms } from '../listing';
import type { Scorer } from '../scorer';
import { KthLargest } from '../kth-largest';
import { noDays, placeKey, type Columns } from '../segment/columns';
import { Frame } from '../simd/frame';
import { padded, type LaneMemory } from '../simd/lane-memory';
import type { DemandBlock } from './demand-block';
import { FitTables } from '../fits/fit-tables';
import type { AttributeValues } from '../fits/name-lists';
import { distanceTable } from './distance-table';
import { PlainBase } from './plain-base';
import type { StepTables } from '../step-tables';
import { SweepField, estimateSlack, maxPlaces, rareSize, unknownCoordinate } from './sweep-fields';
import { ampleDays, stepsOf } from '../factors/values';
import { firstGuess } from '../simd/constants';
import { type Loops, loopsOver } from '../simd/loops';

/** Compares one supply after another with all demands of a block. */
export class SupplyKernel {
  /** Places that may want the supply on their list. */
  readonly offers: Int32Array;
  /** By place: what the texts share. */
  readonly shared: Int32Array;
  /** Exact steps of listed places. */
  readonly scores: Int32Array;
  /** Lists of `k` for some supplies: the best first, named as `list` says. */
  readonly best: Int32Array;
  readonly bestScores: Int32Array;
  private readonly frame: Frame<keyof typeof SweepField>;
  private readonly loops: Loops;
  private readonly suits: Int32Array;
  private readonly base: Int32Array;
  private readonly plainBase: PlainBase | null;
  private readonly chosen: Int32Array;
  private readonly fitTables: FitTables;
  private readonly leadTimes: Int32Array;
  private readonly noLeadTimes: Int32Array;
  /** Words of some supplies, and which of them all. */
  private readonly terms: Int32Array;
  private firstTerm = 0;
  private lastTerm = 0;
  private readonly perShared: Float32Array;
  private ties: Int32Array = new Int32Array(0);
  /** What distances are worth at most and at least apart. */
  private span = 0;
  private block: DemandBlock | null = null;
  private key = -1;
  private path = -1;

  /**
   * @param k how many are asked for.
   * @param most of places in a block.
   */
  constructor(
    lanes: LaneMemory,
    private readonly scorer: Scorer,
    private readonly tables: StepTables,
    values: AttributeValues,
    private readonly k: number,
    most: number,
  ) {
    this.frame = new Frame(lanes, SweepField);
    this.loops = loopsOver(lanes);
    const size = padded(most) + 4;
    const [estimate, fits, worth] = [lanes.i32(size), lanes.i32(size), lanes.f32(size)];
    this.shared = lanes.i32(size);
    this.suits = lanes.i32(size);
    const [near, least, mostWorth] = [lanes.i32(size), lanes.f32(size), lanes.f32(size)];
    this.base = lanes.i32(size);
    this.plainBase = scorer.plain.isEmpty ? null : new PlainBase(lanes, scorer, size);
    this.offers = lanes.i32(size);
    this.chosen = lanes.i32(size);
    this.scores = lanes.i32(size);
    this.bestScores = lanes.i32(listsAtOnce * k);
    this.best = lanes.i32(listsAtOnce * k);
    this.perShared = lanes.f32(size);
    this.fitTables = new FitTables(lanes, 'supply', values, scorer.circumstances.dictionaries);
    this.frame.set(SweepField.attributes, this.fitTables.address);
    this.terms = lanes.i32(maxTerms);
    this.leadTimes = lanes.i32(ampleDays + 2).fill(tables.unknownLeadTime);
    this.noLeadTimes = lanes.i32(ampleDays + 2).fill(tables.unknownLeadTime);
    for (let days = 0; days <= ampleDays; days++) this.leadTimes[days] = tables.leadTime(days);
    const distances = distanceTable(lanes, scorer.weights.distance);
    const { shared, suits, offers, chosen, scores } = this;
    const base = this.plainBase?.steps ?? this.base;
    this.frame.point({ base, estimate, fits, shared, suits, worth, offers, near, least, most: mostWorth, chosen, scores, chosenTies: lanes.i32(size), discard: lanes.i32(1), rare: lanes.i32(rareSize * (maxTerms + 1)), distances, perShared: this.perShared, floors: lanes.f32(size).fill(Infinity) }); // prettier-ignore
    this.setWeights(distances);
  }

  private setWeights(distances: Int32Array): void {
    const { frame, tables } = this;
    const { weights } = this.scorer;
    frame.set(SweepField.k, this.k);
    frame.set(SweepField.guess, firstGuess);
    frame.set(SweepField.unknownPrice, tables.unknownPrice);
    frame.set(SweepField.unknownQuantity, tables.unknownQuantity);
    frame.set(SweepField.unknownLeadTime, tables.unknownLeadTime);
    frame.set(SweepField.neighbour, stepsOf(weights.crossRegion, 0.5));
    frame.floats[SweepField.priceWeight] = weights.price;
    frame.floats[SweepField.quantityWeight] = weights.quantity;
    frame.floats[SweepField.attributeWeight] = weights.attributes;
    frame.floats[SweepField.textWeight] = weights.text;
    frame.floats[SweepField.distanceWeight] = weights.distance;
    this.span = (distances[0] as number) - distances.at(-3)!;
    frame.setSingle(SweepField.fullText, stepsOf(weights.text, 1));
  }

  /** Sets the rows by place, and which of equal ones come first: those with larger ties. */
  list({ ties, rows }: { ties: Int32Array; rows: Int32Array }): void {
    this.ties = ties;
    this.frame.point({ ties, rows });
  }

  /** Sets the texts of demands against themselves, and from which score on they want a supply; before: never. */
  offerTo({ ownTexts, floors }: { ownTexts: Float64Array; floors: Float32Array }): void {
    const full = stepsOf(this.scorer.weights.text, 1);
    const perShared = this.perShared.subarray(0, ownTexts.length);
    for (let i = 0; i < ownTexts.length; i++) perShared[i] = full / (ownTexts[i] as number);
    this.frame.point({ ownTexts, floors });
  }

  /** @returns how many `offers` there are. */
  compare(block: DemandBlock, supplies: Columns, s: number): number {
    const { frame, scorer, tables } = this;
    if (block !== this.block) {
      this.block = block;
      this.key = -1;
      block.describeTo(frame);
    }
    if (supplies.key[s] !== this.key || supplies.path[s] !== this.path) {
      this.key = supplies.key[s] as number;
      this.path = supplies.path[s] as number;
      const [from, to] = block.baseFor(this.key, this.path, this.base);
      frame.set(SweepField.from, from);
      frame.set(SweepField.to, to);
    }
    this.plainBase?.fill(this.base, block, supplies, s);
    this.setWords(supplies, s);
    this.setTrade(block, supplies, s);
    block.goods.mark(supplies, s, this.suits, block.count);
    frame.set(SweepField.attributesEnd, this.fitTables.list(supplies, s, block.names, block.all));
    frame.setList(SweepField.neighbours, block.byPlace.get(placeKey(supplies, s)));
    frame.setList(SweepField.ownUnit, block.byMember.get(supplies.member[s] as number));
    const reputation = scorer.reputation(supplies, s);
    frame.set(SweepField.ownReputation, reputation);
    frame.setSingle(SweepField.maxSeen, reputation + tables.noDistance + estimateSlack);
    const x = supplies.x[s] as number;
    const isKnown = !Number.isNaN(x);
    frame.floats[SweepField.x] = isKnown ? x : -unknownCoordinate;
    frame.floats[SweepField.y] = isKnown ? (supplies.y[s] as number) : 0;
    frame.floats[SweepField.z] = isKnown ? (supplies.z[s] as number) : 0;
    frame.floats[SweepField.distanceSpan] = isKnown ? this.span : 0;
    return (this.loops.compare(frame.address) - this.offers.byteOffset) / 4;
  }

  /** Writes the exact steps that the supply is worth to the first `offers` to `scores`. */
  scoreOffers(count: number): void {
    this.loops.scoreOffers(this.frame.address, this.offers.byteOffset + 4 * count);
  }

  /** Empties all lists. */
  clearLists(): void {
    this.best.fill(-1);
    this.bestScores.fill(0);
  }

  /** Finds the best demands for the supply. @param list which of the lists they come onto, 0 … `listsAtOnce` − 1. */
  rankBest(list: number): void {
    const { loops, frame, k, best, bestScores } = this;
    frame.set(SweepField.toRows, best.byteOffset + 4 * k * list);
    frame.set(SweepField.toScores, bestScores.byteOffset + 4 * k * list);
    const count = loops.best(frame.address, tooMany);
    if (count >= tooMany) loops.order(frame.address, count > k ? this.narrow(count) : count);
  }

  /** Leaves the best `k` of very many that were chosen, as when all score the same. */
  private narrow(count: number): number {
    const { chosen, scores, ties, k } = this;
    const keyAt = (i: number) => (scores[i] as number) * maxPlaces + (ties[chosen[i] as number] as number); // prettier-ignore
    const best = new KthLargest(k);
    for (let i = 0; i < count; i++) best.push(keyAt(i));
    let kept = 0;
    for (let i = 0; i < count; i++) {
      if (keyAt(i) < best.value) continue;
      chosen[kept] = chosen[i] as number;
      scores[kept++] = scores[i] as number;
    }
    return kept;
  }

  private setWords({ terms, termStart }: Columns, s: number): void {
    const { frame, terms: own } = this;
    const [from, end] = [termStart[s] as number, termStart[s + 1] as number];
    if (from < this.firstTerm || end > this.lastTerm) {
      // Those of the supplies that come next as well.
      own.set(terms.subarray(from, from + own.length));
      this.firstTerm = from;
      this.lastTerm = from + own.length;
    }
    const start = own.byteOffset - 4 * this.firstTerm;
    frame.set(SweepField.terms, start + 4 * from);
    frame.set(SweepField.termsEnd, start + 4 * end);
  }

  private setTrade(block: DemandBlock, supplies: Columns, s: number): void {
    const { frame } = this;
    const { units } = this.scorer.circumstances.dictionaries;
    const priceUnit = units[supplies.priceUnit[s] as number];
    const ceilings = priceUnit && block.ceilings.get(priceUnit.key);
    frame.setList(SweepField.pricePlaces, ceilings?.places);
    if (ceilings) {
      frame.set(SweepField.ceilings, ceilings.amounts.byteOffset);
      frame.floats[SweepField.price] = (supplies.price[s] as number) / priceUnit.factor;
    }
    const quantityUnit = units[supplies.quantityUnit[s] as number];
    const needs = quantityUnit && block.needs.get(quantityUnit.key);
    frame.setList(SweepField.quantityPlaces, needs?.places);
    if (needs) {
      frame.set(SweepField.needs, needs.amounts.byteOffset);
      frame.floats[SweepField.capacity] = (supplies.quantity[s] as number) * quantityUnit.factor;
    }
    const lead = supplies.days[s] as number;
    const isKnown = lead !== noDays;
    frame.set(SweepField.lead, isKnown ? lead : 0);
    frame.set(SweepField.perDay, isKnown ? this.perDay : 0);
    frame.set(SweepField.leadTimes, (isKnown ? this.leadTimes : this.noLeadTimes).byteOffset);
  }

  private get perDay(): number {
    const { tables } = this;
    return Math.round((tables.leadTime(ampleDays) - tables.unknownLeadTime) / ampleDays);
  }
}

/** Lists of so many supplies are collected before they are copied out. */
export const listsAtOnce = 64;

/** So many are not put in order before the best are taken: `order` compares each with each. */
const tooMany = 512;

import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import type { PairedSupply, PairScores } from '@wanchang/match-engine';
import { Database, type RowOf } from '@wanchang/platform';
import { SCORE_STEPS, STORE_SWEPT } from './swept-matches.statements';

/** A stored pair that neither listing wants any more. */
export type UnwantedMatch = RowOf<typeof STORE_SWEPT>;

interface Swept {
  readonly weightsVersion: number;
  readonly since: Date;
}

/** All pairs of very many listings, written in few statements. */
@Injectable()
export class SweptMatches {
  constructor(private readonly database: Database) {}

  /** The database's clock, which {@link store} compares with. */
  async now(): Promise<Date> {
    return (await this.database.one<{ now: Date }>('SELECT now()'))!.now;
  }

  /**
   * Stores what a sweep found for supplies, as far as it differs, and answers with what they have besides.
   * @param swept on which version of the weights, and since when others have written something newer
   */
  store(
    supplies: readonly PairedSupply[],
    { weightsVersion, since }: Swept,
  ): Promise<UnwantedMatch[]> {
    const pairs = supplies.flatMap((supply) => supply.pairs);
    const ofSupplies = new Listings();
    const ofDemands = new Listings();
    for (const {
      id,
      version,
      pairs: [first],
    } of supplies)
      ofSupplies.place(id, version, first?.supplyReputation ?? null);
    const demandPlaces = pairs.map((pair) =>
      ofDemands.place(pair.demandId, pair.demandVersion, pair.demandReputation),
    );
    const supplyPlaces = supplies.flatMap((supply, at) => supply.pairs.map(() => at + 1));
    const each = (value: (pair: PairScores) => string | number) => arrayOf(pairs.map(value));
    return this.database.query(STORE_SWEPT, [
      ...ofSupplies.parameters(),
      ...ofDemands.parameters(),
      each(() => newId()),
      arrayOf(supplyPlaces),
      arrayOf(demandPlaces),
      each(({ supplyScore }) => inSteps(supplyScore)),
      each(({ demandScore }) => inSteps(demandScore)),
      each(({ supplyText }) => supplyText),
      each(({ demandText }) => demandText),
      weightsVersion,
      since,
    ]);
  }
}

/** Listings of one side, each once. */
class Listings {
  private readonly places = new Map<string, number>();
  private readonly versions: number[] = [];
  private readonly reputations: (number | null)[] = [];

  /** @returns its place, counted from 1 as the database does */
  place(id: string, version: number, reputation: number | null): number {
    const known = this.places.get(id);
    if (known !== undefined) return known;
    this.reputations.push(reputation);
    this.places.set(id, this.versions.push(version));
    return this.versions.length;
  }

  parameters(): string[] {
    return [arrayOf([...this.places.keys()]), arrayOf(this.versions), arrayOf(this.reputations)];
  }
}

/** Scores are whole steps (ADR 0020): a whole number is written and read in a fraction of the time of a double. */
function inSteps(score: number): number {
  return score * SCORE_STEPS;
}

/** Ids and figures as PostgreSQL writes an array: the driver would quote each of a hundred thousand. */
function arrayOf(values: readonly (string | number | null)[]): string {
  return `{${values.map((value) => value ?? 'NULL').join(',')}}`;
}

import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import type { PairedSupply, PairScores } from '@wanchang/match-engine';
import { column, Database, defineStatement, type RowOf } from '@wanchang/platform';
import { STORE_SWEPT } from './swept-matches.statements';

const DATABASE_TIME = defineStatement(
  'matchmaking.database-time',
  { now: column.instant },
  'SELECT now()',
);

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
    return (await this.database.one(DATABASE_TIME))!.now;
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
    const demands = new Map(pairs.map(({ demandId, demandVersion }) => [demandId, demandVersion]));
    const [supplyPlaces, demandPlaces] = [
      placesOf(supplies.map(({ id }) => id)),
      placesOf([...demands.keys()]),
    ];
    const each = (value: (pair: PairScores) => string | number | null | undefined) =>
      arrayOf(pairs.map(value));
    return this.database.query(STORE_SWEPT, [
      arrayOf(supplies.map(({ id }) => id)),
      arrayOf(supplies.map(({ version }) => version)),
      arrayOf([...demands.keys()]),
      arrayOf([...demands.values()]),
      each(() => newId()),
      each(({ supplyId }) => supplyPlaces.get(supplyId)),
      each(({ demandId }) => demandPlaces.get(demandId)),
      each(({ supplyScore }) => supplyScore),
      each(({ demandScore }) => demandScore),
      each(({ mutual }) => mutual),
      each(({ supplyText }) => supplyText),
      each(({ demandText }) => demandText),
      each(({ supplyReputation }) => supplyReputation),
      each(({ demandReputation }) => demandReputation),
      weightsVersion,
      since,
    ]);
  }
}

/** Counted from 1, as the database does. */
function placesOf(ids: readonly string[]): Map<string, number> {
  return new Map(ids.map((id, at) => [id, at + 1]));
}

/** Ids and figures as PostgreSQL writes an array: the driver would quote each of a hundred thousand. */
function arrayOf(values: readonly (string | number | null | undefined)[]): string {
  return `{${values.map((value) => value ?? 'NULL').join(',')}}`;
}

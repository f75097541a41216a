import { Injectable } from '@nestjs/common';
import { defaultWeights, withAllFactors, type MatchWeights } from '@wanchang/match-engine';
import { column, Database, defineStatement, nullable } from '@wanchang/platform';
import { In } from 'typeorm';
import { MatchWeightsEntity } from './match-weights.entity';

/** A version of the weights, and who made it when and why. */
export interface WeightsVersion extends MatchWeights {
  /** In how many demands' lists a re-match lets one supply stand; null: in any number. */
  readonly exposureCap: number | null;
  readonly note: string;
  readonly createdAt: Date;
  /** Null: the system's own. */
  readonly createdByName: string | null;
}

interface NewWeights extends MatchWeights {
  readonly exposureCap: number | null;
  readonly note: string;
  readonly createdBy: string;
}

/** Version $1 with the factors $2, unless it is there. */
const INSERT_DEFAULT_WEIGHTS = defineStatement(
  'matchmaking.insert-default-weights',
  {},
  `INSERT INTO match_weights (version, factors, note) VALUES ($1, $2, '') ON CONFLICT DO NOTHING`,
);

/** Version $1 with the factors $2, the exposure cap $3, a note $4, by person $5, if it is the one after the newest. */
const INSERT_NEXT_WEIGHTS = defineStatement(
  'matchmaking.insert-next-weights',
  {},
  `INSERT INTO match_weights (version, factors, exposure_cap, note, created_by)
   SELECT $1, $2, $3, $4, $5 WHERE (SELECT max(version) FROM match_weights) = $1 - 1 ON CONFLICT DO NOTHING`,
);

/** Newest first, at most $1, from below version $2. */
const LIST_WEIGHTS = defineStatement(
  'matchmaking.list-weights',
  {
    version: column.integer,
    factors: column.json<MatchWeights['factors']>(),
    exposureCap: nullable(column.integer),
    note: column.text(),
    createdAt: column.instant,
    createdByName: nullable(column.text()),
  },
  `SELECT w.version, w.factors, w.exposure_cap AS "exposureCap", w.note, w.created_at AS "createdAt",
         p.name AS "createdByName"
     FROM match_weights w LEFT JOIN person_names p ON p.id = w.created_by
    WHERE $2::int IS NULL OR w.version < $2 ORDER BY w.version DESC LIMIT $1`,
);

/** Versions of the weights; the newest is in force. */
@Injectable()
export class MatchWeightsStore {
  constructor(private readonly database: Database) {}

  /** The weights in force; the engine's own become version 1 on first use. */
  async current(): Promise<WeightsVersion> {
    const [newest] = await this.versions(1);
    if (newest) return newest;
    await this.database.execute(INSERT_DEFAULT_WEIGHTS, [
      defaultWeights.version,
      JSON.stringify(defaultWeights.factors),
    ]);
    return this.current();
  }

  /** By version; those that do not exist are missing. */
  async ofVersions(versions: readonly number[]): Promise<Map<number, MatchWeights>> {
    const rows = await this.database
      .repository(MatchWeightsEntity)
      .findBy({ version: In([...new Set(versions)]) });
    return new Map(
      rows.map(({ version, factors }) => [version, { version, factors: withAllFactors(factors) }]),
    );
  }

  /** Of a version that is in use. */
  async exposureCap(version: number): Promise<number | null> {
    const weights = await this.database.repository(MatchWeightsEntity).findOneByOrFail({ version });
    return weights.exposureCap;
  }

  /** Newest first, from below a version. */
  async versions(limit: number, below: number | null = null): Promise<WeightsVersion[]> {
    const stored = await this.database.query(LIST_WEIGHTS, [limit, below]);
    return stored.map((one) => ({ ...one, factors: withAllFactors(one.factors) }));
  }

  /** @returns whether it is the version after the newest; another one is refused by the primary key. */
  async add({ version, factors, exposureCap, note, createdBy }: NewWeights): Promise<boolean> {
    const added = await this.database.execute(INSERT_NEXT_WEIGHTS, [
      ...[version, JSON.stringify(factors), exposureCap, note, createdBy],
    ]);
    return added === 1;
  }
}

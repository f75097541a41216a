import { Injectable } from '@nestjs/common';
import { ListingDirectory, type ListingCard } from '@wanchang/catalog';
import { isId, type Coast } from '@wanchang/kernel';
import {
  column,
  Database,
  decodeCursor,
  defineStatement,
  isWhole,
  nullable,
  toPage,
  type Actor,
  type Page,
} from '@wanchang/platform';
import { DEMANDS_WITH_BEST, INDUSTRY } from './supply-demand.sql';

/** A demand without a match of at least the asked score. */
export interface UnmetDemand {
  readonly demand: ListingCard;
  /** The mutual score of its best match; null when there is none. */
  readonly bestScore: number | null;
}

export interface UnmetDemandFilter {
  readonly minScore: number;
  readonly province?: string;
  readonly coast?: Coast;
  readonly industry?: string;
  readonly cursor?: string;
  readonly limit: number;
}

/** $1 score, of province $2, coast $3 and industry $4 where given, after the position $5, $6, at most $7. */
const LIST_DEMANDS = defineStatement(
  'insight.unmet-demands',
  { id: column.uuid, bestScore: nullable(column.double), millionths: column.integer },
  `SELECT * FROM (
     SELECT l.id, l.best_score AS "bestScore", round(coalesce(l.best_score, -1) * 1000000)::int AS millionths
       FROM ${DEMANDS_WITH_BEST} l
      WHERE coalesce(l.best_score, 0) < $1 AND ($2::text IS NULL OR l.province_code = $2)
        AND ($3::text IS NULL OR l.coast = $3) AND ($4::text IS NULL OR ${INDUSTRY} = $4)) demands
    WHERE $5::int IS NULL OR (millionths, id) > ($5::int, $6::uuid)
    ORDER BY millionths, id LIMIT $7`,
);

/** The demands that are not met yet: those without any match first, then by their best one. */
@Injectable()
export class UnmetDemands {
  constructor(
    private readonly database: Database,
    private readonly listings: ListingDirectory,
  ) {}

  async execute(filter: UnmetDemandFilter, actor: Actor): Promise<Page<UnmetDemand>> {
    const [score, id] = decodeCursor(filter.cursor, [isWhole, (part) => isId(part)]) ?? [
      null,
      null,
    ];
    const rows = await this.database.query(LIST_DEMANDS, [
      ...[filter.minScore, filter.province ?? null, filter.coast ?? null],
      ...[filter.industry ?? null, score, id, filter.limit + 1],
    ]);
    const page = toPage(
      rows,
      filter.limit,
      (row) => [row.millionths, row.id],
      (row) => row,
    );
    const cards = await this.listings.publishedCards(
      page.items.map((row) => row.id),
      actor,
    );
    const items = page.items.flatMap(({ id: demandId, bestScore }) => {
      const demand = cards.get(demandId);
      return demand ? [{ demand, bestScore }] : [];
    });
    return { ...page, items };
  }
}

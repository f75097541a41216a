import { Injectable } from '@nestjs/common';
import { industryNameIn, regionNameIn, type Coast, type Locale } from '@wanchang/kernel';
import {
  column,
  Database,
  decodeCursor,
  defineStatement,
  isWhole,
  toPage,
  type Actor,
  type Page,
} from '@wanchang/platform';
import { DEMANDS_WITH_BEST, INDUSTRY } from './supply-demand.sql';

/** Supplies and demands of one province in one industry. */
export interface SupplyDemandCell {
  readonly provinceCode: string;
  readonly province: string;
  readonly coast: Coast;
  readonly industryCode: string;
  readonly industry: string;
  readonly supplies: number;
  readonly demands: number;
  /** Demands without a match of at least the asked score. */
  readonly unmetDemands: number;
  /** Of those, the ones without any match. */
  readonly unmatchedDemands: number;
  /** Supplies of the industry in all other provinces: what could be brought to the demands. */
  readonly suppliesElsewhere: number;
}

export interface SupplyDemandFilter {
  readonly minScore: number;
  readonly province?: string;
  readonly coast?: Coast;
  readonly industry?: string;
  readonly cursor?: string;
  readonly limit: number;
}

type Row = Omit<SupplyDemandCell, 'province' | 'industry'>;

const CELLS = `
  SELECT l.province_code AS "provinceCode", l.coast, ${INDUSTRY} AS "industryCode",
         count(*) FILTER (WHERE l.side = 'supply')::int AS supplies,
         count(*) FILTER (WHERE l.side = 'demand')::int AS demands,
         count(*) FILTER (WHERE l.side = 'demand' AND coalesce(demands.best_score, 0) < $1)::int AS "unmetDemands",
         count(*) FILTER (WHERE l.side = 'demand' AND demands.best_score IS NULL)::int AS "unmatchedDemands",
         (sum(count(*) FILTER (WHERE l.side = 'supply')) OVER (PARTITION BY ${INDUSTRY})
           - count(*) FILTER (WHERE l.side = 'supply'))::int AS "suppliesElsewhere"
    FROM matchable_listings l LEFT JOIN ${DEMANDS_WITH_BEST} demands USING (id)
   GROUP BY l.province_code, l.coast, ${INDUSTRY}`;

/** $1 score, of province $2, coast $3 and industry $4 where given, after the position $5, $6, $7, at most $8. */
const LIST_CELLS = defineStatement(
  'insight.supply-and-demand',
  {
    provinceCode: column.text(),
    coast: column.text<Coast>(),
    industryCode: column.text(),
    supplies: column.integer,
    demands: column.integer,
    unmetDemands: column.integer,
    unmatchedDemands: column.integer,
    suppliesElsewhere: column.integer,
    key: column.text(),
  },
  `SELECT * FROM (SELECT *, "provinceCode" || "industryCode" AS key FROM (${CELLS}) cells) cells
    WHERE ($2::text IS NULL OR "provinceCode" = $2) AND ($3::text IS NULL OR coast = $3)
      AND ($4::text IS NULL OR "industryCode" = $4)
      AND ($5::int IS NULL OR (-"unmetDemands", -demands, key) > (-$5::int, -$6::int, $7))
    ORDER BY "unmetDemands" DESC, demands DESC, key LIMIT $8`,
);

/** What members offer and look for by province and industry, where most demands are unmet first. */
@Injectable()
export class SupplyDemandOverview {
  constructor(private readonly database: Database) {}

  async execute(filter: SupplyDemandFilter, { locale }: Actor): Promise<Page<SupplyDemandCell>> {
    const text = (part: unknown) => typeof part === 'string';
    const after = decodeCursor(filter.cursor, [isWhole, isWhole, text]) ?? [null, null, null];
    const rows = await this.database.query(LIST_CELLS, [
      ...[filter.minScore, filter.province ?? null, filter.coast ?? null],
      ...[filter.industry ?? null, ...after, filter.limit + 1],
    ]);
    return toPage(
      rows,
      filter.limit,
      ({ unmetDemands, demands, key }) => [unmetDemands, demands, key],
      ({ key: _, ...row }) => named(row, locale),
    );
  }
}

function named(row: Row, locale: Locale): SupplyDemandCell {
  const province = regionNameIn(locale, row.provinceCode);
  return { ...row, province, industry: industryNameIn(locale, row.industryCode) };
}

import { Injectable } from '@nestjs/common';
import { coastOf, provinces, type Coast } from '@wanchang/kernel';
import { column, Database, defineStatement } from '@wanchang/platform';

/** Published supplies and demands of a province, also where there are none. */
export interface RegionCount {
  readonly provinceCode: string;
  readonly coast: Coast;
  readonly supplies: number;
  readonly demands: number;
}

/** How many demands of an interior province are of an industry that a coastal province supplies. */
export interface RegionFlow {
  readonly from: string;
  readonly to: string;
  readonly demands: number;
}

export interface RegionPicture {
  readonly provinces: readonly RegionCount[];
  /** The strongest, strongest first. */
  readonly flows: readonly RegionFlow[];
}

const COUNTS = defineStatement(
  'insight.region-counts',
  {
    provinceCode: column.text(),
    supplies: column.integer,
    demands: column.integer,
  },
  `SELECT province_code AS "provinceCode",
          count(*) FILTER (WHERE side = 'supply')::int AS supplies,
          count(*) FILTER (WHERE side = 'demand')::int AS demands
     FROM matchable_listings WHERE province_code IS NOT NULL GROUP BY province_code`,
);

/** At most $1. Only what stands on published listings: no match, and nothing that a unit answered. */
const FLOWS = defineStatement(
  'insight.region-flows',
  { from: column.text(), to: column.text(), demands: column.integer },
  `WITH goods AS MATERIALIZED (
     SELECT province_code, coast, left(industry_code, 3) AS industry,
            count(*) FILTER (WHERE side = 'supply') AS supplies, count(*) FILTER (WHERE side = 'demand') AS demands
       FROM matchable_listings WHERE industry_code IS NOT NULL GROUP BY 1, 2, 3)
   SELECT s.province_code AS "from", d.province_code AS "to", sum(d.demands)::int AS demands
     FROM goods s JOIN goods d USING (industry)
    WHERE s.coast = 'coastal' AND d.coast = 'interior' AND s.supplies > 0 AND d.demands > 0
    GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2 LIMIT $1`,
);

const SHOWN_FLOWS = 10;
/** Visitors ask for it at each visit, and it counts all listings: it is counted once in so long, whoever asks. */
const KEPT_MS = 300_000;

/** Where supplies and demands are, and which way the goods could go from the coast into the interior. */
@Injectable()
export class RegionPictures {
  private kept: { readonly until: number; readonly picture: Promise<RegionPicture> } | null = null;

  constructor(private readonly database: Database) {}

  /** At most five minutes old. */
  execute(): Promise<RegionPicture> {
    if (this.kept && performance.now() < this.kept.until) return this.kept.picture;
    const picture = this.count();
    this.kept = { until: performance.now() + KEPT_MS, picture };
    // What failed is asked for again by the next one.
    picture.catch(() => (this.kept = null));
    return picture;
  }

  private async count(): Promise<RegionPicture> {
    const [counts, flows] = await Promise.all([
      this.database.query(COUNTS),
      this.database.query(FLOWS, [SHOWN_FLOWS]),
    ]);
    const counted = new Map(counts.map((count) => [count.provinceCode, count]));
    return {
      provinces: provinces().map(({ code: provinceCode }) => ({
        ...{ provinceCode, coast: coastOf(provinceCode), supplies: 0, demands: 0 },
        ...counted.get(provinceCode),
      })),
      flows,
    };
  }
}

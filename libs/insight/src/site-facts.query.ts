import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement } from '@wanchang/platform';

export interface Site {
  /** Members and listings of this site are invented. */
  readonly demo: boolean;
  readonly counts: {
    readonly members: number;
    readonly supplies: number;
    readonly demands: number;
    readonly provinces: number;
  };
}

const SITE = defineStatement(
  'insight.site-facts',
  {
    members: column.integer,
    provinces: column.integer,
    supplies: column.integer,
    demands: column.integer,
    demo: column.boolean,
  },
  `SELECT (SELECT count(*)::int FROM active_members) AS members,
          (SELECT count(DISTINCT province_code)::int FROM member_refs WHERE id IN (SELECT id FROM active_members)) AS provinces,
          count(*) FILTER (WHERE side = 'supply')::int AS supplies,
          count(*) FILTER (WHERE side = 'demand')::int AS demands,
          EXISTS (SELECT 1 FROM audited_actions WHERE subject_id = 'demo' AND action = 'demo.seeded') AS demo
     FROM matchable_listings`,
);

/** What everybody may know of the site: how many units and listings, and whether they are a demo. */
@Injectable()
export class SiteFacts {
  constructor(private readonly database: Database) {}

  async execute(): Promise<Site> {
    const { demo, ...counts } = (await this.database.one(SITE))!;
    return { demo, counts };
  }
}

import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement } from '@wanchang/platform';
import { demoNotes } from './site.demo';
import { SiteSettings } from './site.settings';

/** Of the operator; `null` for what is not set. */
export interface SiteContact {
  readonly address: string | null;
  readonly phone: string | null;
  readonly mail: string | null;
}

export interface Site {
  /** Members and listings of this site are invented. */
  readonly demo: boolean;
  readonly counts: {
    readonly members: number;
    readonly supplies: number;
    readonly demands: number;
    readonly provinces: number;
  };
  readonly contact: SiteContact;
  readonly icp: string | null;
  readonly police: string | null;
  readonly hasPrivacy: boolean;
  readonly hasTerms: boolean;
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

const IS_DEMO = defineStatement(
  'insight.is-demo',
  { demo: column.boolean },
  `SELECT EXISTS (SELECT 1 FROM audited_actions WHERE subject_id = 'demo' AND action = 'demo.seeded') AS demo`,
);

/** What everybody may know of the site: how many units and listings, whom to call, and whether they are a demo. */
@Injectable()
export class SiteFacts {
  constructor(
    private readonly database: Database,
    private readonly settings: SiteSettings,
  ) {}

  async execute(): Promise<Site> {
    const { demo, ...counts } = (await this.database.one(SITE))!;
    const { address, phone, mail, icp, police, privacy, terms } = this.notes(demo);
    return {
      ...{ demo, counts, contact: { address, phone, mail }, icp, police },
      ...{ hasPrivacy: privacy !== null, hasTerms: terms !== null },
    };
  }

  /** The text of a page of the operator's own; `null` where it has none. */
  async text(page: 'privacy' | 'terms'): Promise<string | null> {
    const { demo } = (await this.database.one(IS_DEMO))!;
    return this.notes(demo)[page];
  }

  /** As set; a demo of which nothing is set has invented ones that say so. */
  private notes(demo: boolean) {
    const { settings: of } = this;
    const set = {
      ...{ address: of.SITE_ADDRESS || null, phone: of.SITE_PHONE || null },
      ...{ mail: of.SITE_MAIL || null, icp: of.SITE_ICP || null },
      ...{ police: of.SITE_POLICE || null, privacy: of.SITE_PRIVACY || null },
      terms: of.SITE_TERMS || null,
    };
    return demo && Object.values(set).every((value) => value === null) ? demoNotes : set;
  }
}

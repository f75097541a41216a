import { Injectable } from '@nestjs/common';
import type { Standing } from '@wanchang/membership';
import { column, Database, defineStatement, JobQueues } from '@wanchang/platform';

/** What the secretariat sees first. */
export interface Figures {
  readonly members: Partial<Record<Standing, number>>;
  readonly listingsPublished: number;
  readonly matchesLast7Days: number;
  readonly roomsOpen: number;
  readonly agreements: number;
  readonly failedJobs: number;
  readonly mailsFailed: number;
}

const COUNTS = defineStatement(
  'insight.secretariat-counts',
  {
    listingsPublished: column.integer,
    matchesLast7Days: column.integer,
    roomsOpen: column.integer,
    agreements: column.integer,
    mailsFailed: column.integer,
  },
  `SELECT (SELECT count(*)::int FROM matchable_listings) AS "listingsPublished",
          (SELECT count(*)::int FROM match_scores WHERE created_at > now() - interval '7 days') AS "matchesLast7Days",
          (SELECT count(*)::int FROM deal_room_states WHERE state = 'open') AS "roomsOpen",
          (SELECT count(*)::int FROM deal_room_states WHERE state = 'agreed') AS agreements,
          (SELECT count(*)::int FROM mail_states WHERE state = 'failed') AS "mailsFailed"`,
);

const STANDINGS = defineStatement(
  'insight.count-standings',
  { standing: column.text<Standing>(), count: column.integer },
  `SELECT standing, count(*)::int AS count FROM member_refs GROUP BY standing`,
);

@Injectable()
export class SecretariatFigures {
  constructor(
    private readonly database: Database,
    private readonly queues: JobQueues,
  ) {}

  async execute(): Promise<Figures> {
    const [counts, standings, failed] = await Promise.all([
      this.database.one(COUNTS),
      this.database.query(STANDINGS),
      Promise.all(this.queues.all().map((queue) => queue.getJobCounts('failed'))),
    ]);
    return {
      ...counts!,
      members: Object.fromEntries(standings.map(({ standing, count }) => [standing, count])),
      failedJobs: failed.reduce((sum, each) => sum + (each.failed ?? 0), 0),
    };
  }
}

import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement } from '@wanchang/platform';

/** What happened in a week of China, which begins on a Monday. */
export interface WeekOfTrade {
  readonly week: string;
  readonly matches: number;
  readonly rooms: number;
  readonly offers: number;
  readonly agreements: number;
}

/** How far pairs came. `interested` are some of `matches`; `agreed` are some of `offered`, and these of `rooms`. */
export interface TradeSteps {
  readonly days: number;
  readonly matches: number;
  readonly interested: number;
  readonly rooms: number;
  readonly offered: number;
  readonly agreed: number;
  /** Twelve, the oldest first; the last one has not ended. */
  readonly weeks: WeekOfTrade[];
}

const DAYS = 90;

/** Pairs found, and rooms of pairs opened, within $1 days. */
const STEPS = defineStatement(
  'insight.trade-steps',
  {
    matches: column.integer,
    interested: column.integer,
    rooms: column.integer,
    offered: column.integer,
    agreed: column.integer,
  },
  `WITH pairs AS (
     SELECT count(*)::int AS matches, (count(*) FILTER (WHERE interested))::int AS interested
       FROM match_scores WHERE stands_for_demand AND created_at > now() - make_interval(days => $1)),
   talks AS (
     SELECT count(*)::int AS rooms, count(offered_at)::int AS offered, count(agreed_at)::int AS agreed
       FROM deal_room_states WHERE of_pair AND opened_at > now() - make_interval(days => $1))
   SELECT matches, interested, rooms, offered, agreed FROM pairs, talks`,
);

const WEEKS = defineStatement(
  'insight.weeks-of-trade',
  {
    week: column.text(),
    matches: column.integer,
    rooms: column.integer,
    offers: column.integer,
    agreements: column.integer,
  },
  `WITH bounds AS (
     SELECT date_trunc('week', now() AT TIME ZONE 'Asia/Shanghai') - interval '11 weeks' AS first),
   happened AS (
     SELECT created_at AS at, 'match' AS what FROM match_scores
      WHERE created_at >= (SELECT first AT TIME ZONE 'Asia/Shanghai' FROM bounds)
     UNION ALL SELECT opened_at, 'room' FROM deal_room_states
     UNION ALL SELECT offered_at, 'offer' FROM deal_room_states
     UNION ALL SELECT agreed_at, 'agreement' FROM deal_room_states),
   counted AS (
     SELECT date_trunc('week', at AT TIME ZONE 'Asia/Shanghai') AS week, what, count(*)::int AS n
       FROM happened WHERE at >= (SELECT first AT TIME ZONE 'Asia/Shanghai' FROM bounds) GROUP BY 1, 2)
   SELECT to_char(w.week, 'YYYY-MM-DD') AS week,
          coalesce(sum(n) FILTER (WHERE what = 'match'), 0)::int AS matches,
          coalesce(sum(n) FILTER (WHERE what = 'room'), 0)::int AS rooms,
          coalesce(sum(n) FILTER (WHERE what = 'offer'), 0)::int AS offers,
          coalesce(sum(n) FILTER (WHERE what = 'agreement'), 0)::int AS agreements
     FROM bounds, generate_series(first, first + interval '11 weeks', interval '1 week') AS w (week)
     LEFT JOIN counted USING (week)
    GROUP BY w.week ORDER BY w.week`,
);

/** The way from a match to an agreement, and how much of each there was week by week. */
@Injectable()
export class TradeStepsReport {
  constructor(private readonly database: Database) {}

  async execute(): Promise<TradeSteps> {
    const [steps, weeks] = await Promise.all([
      this.database.one(STEPS, [DAYS]),
      this.database.query(WEEKS),
    ]);
    return { days: DAYS, ...steps!, weeks };
  }
}

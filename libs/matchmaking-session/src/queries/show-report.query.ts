import { Injectable } from '@nestjs/common';
import { Conferences, ReportApprovals } from '@wanchang/conference';
import { Paper } from '@wanchang/documents';
import { secretariat } from '@wanchang/identity';
import { industryNameIn } from '@wanchang/kernel';
import {
  column,
  Database,
  defineStatement,
  nullable,
  type Actor,
  type RowOf,
} from '@wanchang/platform';
import { sessionErrors } from '../domain/matchmaking-session.errors';
import { drawReport } from '../papers/report-paper';
import type { ConferenceReportDto } from './answers/day.dto';
import { DealFigures } from './deal-figures.query';
import { FollowUpFigures } from './follow-up-figures.query';

/** Units that took part, and meetings held, by the division of GB/T 4754 in which most listings of a unit are. */
export interface IndustryFigures {
  readonly code: string;
  readonly units: number;
  /** Counted in each of the two divisions, where they differ. */
  readonly held: number;
}

/** Conference $1 in figures, from what happened. */
const REPORT = defineStatement(
  'matchmaking-session.report',
  {
    units: column.integer,
    registered: column.integer,
    present: column.integer,
    planned: column.integer,
    held: column.integer,
    noShows: column.integer,
    useful: nullable(column.double),
    nextSteps: column.integer,
    crossRegion: column.integer,
    industries: column.json<IndustryFigures[]>(),
    now: column.instant,
  },
  `WITH people AS (SELECT member_id, arrived_at FROM conference_delegate_refs
                    WHERE conference_id = $1 AND state = 'registered'),
   told AS (
     SELECT m.id, m.held, m.no_show_member_id, m.a_member_id, m.b_member_id, a.coast <> b.coast AS cross
       FROM conference_meetings m JOIN conference_sessions s ON s.id = m.session_id
       JOIN member_refs a ON a.id = m.a_member_id JOIN member_refs b ON b.id = m.b_member_id
      WHERE s.conference_id = $1 AND m.told_slot_id IS NOT NULL),
   trades AS (
     SELECT DISTINCT ON (member_id) member_id, left(industry_code, 2) AS code FROM listing_refs
      WHERE industry_code ~ '^[0-9]{2}' AND member_id IN (SELECT member_id FROM people)
      GROUP BY member_id, left(industry_code, 2) ORDER BY member_id, count(*) DESC, left(industry_code, 2)),
   industries AS (
     SELECT t.code, count(DISTINCT t.member_id)::int AS units, count(DISTINCT told.id)::int AS held
       FROM trades t LEFT JOIN told ON told.held AND t.member_id IN (told.a_member_id, told.b_member_id) GROUP BY t.code),
   said AS (SELECT o.* FROM conference_outcomes o JOIN told ON told.id = o.meeting_id)
   SELECT (SELECT count(DISTINCT member_id)::int FROM people) AS units,
          (SELECT count(*)::int FROM people) AS registered,
          (SELECT count(arrived_at)::int FROM people) AS present,
          (SELECT count(*)::int FROM told) AS planned,
          (SELECT count(*)::int FROM told WHERE held) AS held,
          (SELECT count(*)::int FROM told WHERE no_show_member_id IS NOT NULL) AS "noShows",
          (SELECT avg(useful)::float8 FROM said WHERE held) AS useful,
          (SELECT count(DISTINCT meeting_id)::int FROM said WHERE next_step IS NOT NULL) AS "nextSteps",
          (SELECT count(*)::int FROM told WHERE held AND "cross") AS "crossRegion",
          (SELECT coalesce(jsonb_agg(to_jsonb(i) ORDER BY i.held DESC, i.units DESC, i.code), '[]') FROM industries i) AS industries,
          now() AS now`,
);

export type ReportFigures = Omit<RowOf<typeof REPORT>, 'now'>;

/** The report of a conference in figures, and as a PDF (R1.3). */
@Injectable()
export class ShowReport {
  constructor(
    private readonly database: Database,
    private readonly conferences: Conferences,
    private readonly approvals: ReportApprovals,
    private readonly followUps: FollowUpFigures,
    private readonly dealFigures: DealFigures,
  ) {}

  /** A draft is the secretariat's own. @throws DomainError conference.conference-not-found, matchmaking-session.report-not-approved */
  async execute(conferenceId: string, actor: Actor): Promise<ConferenceReportDto> {
    const { figures, followUps, sums, rooms, deals, approval } = await this.readable(
      conferenceId,
      actor,
    );
    const industries = figures.industries.map(named);
    return { ...figures, industries, followUps, sums, rooms, deals, approval };
  }

  /** @throws DomainError conference.conference-not-found, matchmaking-session.report-not-approved */
  async print(conferenceId: string, actor: Actor): Promise<{ name: string; bytes: Buffer }> {
    const { conference, ...report } = await this.readable(conferenceId, actor);
    const title = `${conference.title} 总结`;
    const bytes = await Paper.render({ title, at: report.now, footnote: title }, (paper) =>
      drawReport(paper, conference, report),
    );
    return { name: `${title}.pdf`, bytes };
  }

  /** The figures as they are now, for the approval. */
  async countNow(conferenceId: string): Promise<ReportFigures> {
    const found = (await this.database.one(REPORT, [conferenceId]))!;
    return figuresOf(found);
  }

  /** Units read what was approved or reported; the secretariat reads what it is about to approve. */
  private async readable(conferenceId: string, actor: Actor) {
    const conference = await this.conferences.read(conferenceId);
    const report = await this.read(conferenceId);
    const said = report.approval !== null || conference.state === 'reported';
    if (!said && secretariat.refusal(actor) !== null) throw sessionErrors('report-not-approved');
    return { conference, ...report };
  }

  /** What is approved stays as it was approved; what came of meetings later is added. */
  private async read(conferenceId: string) {
    const [found, approved, followUps, sums, rooms, deals] = await Promise.all([
      this.database.one(REPORT, [conferenceId]),
      this.approvals.holding(conferenceId),
      this.followUps.rounds(conferenceId),
      this.followUps.sums(conferenceId),
      this.dealFigures.rooms(conferenceId),
      this.dealFigures.deals(conferenceId),
    ]);
    const { now } = found!;
    const figures = approved ? withIndustries(approved.figures) : figuresOf(found!);
    const approval = approved && { at: approved.at, by: approved.by };
    return { now, figures, followUps, sums, rooms, deals, approval };
  }
}

const named = (figures: IndustryFigures) => ({
  ...figures,
  name: industryNameIn('zh-CN', figures.code),
  nameEn: industryNameIn('en', figures.code),
});

/** What was approved before industries were counted shows none. */
function withIndustries(figures: object): ReportFigures {
  return { industries: [], ...(figures as Omit<ReportFigures, 'industries'>) };
}

function figuresOf(found: ReportFigures): ReportFigures {
  const { units, registered, present, planned, held, noShows } = found;
  const { useful, nextSteps, crossRegion, industries } = found;
  return {
    ...{ units, registered, present, planned, held, noShows },
    ...{ useful, nextSteps, crossRegion, industries },
  };
}

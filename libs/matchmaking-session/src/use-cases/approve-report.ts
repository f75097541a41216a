import { Injectable } from '@nestjs/common';
import { Conferences, conferenceWork, ReportApprovals } from '@wanchang/conference';
import { assertAllowed, Facts, Transactional, type Actor } from '@wanchang/platform';
import { reportApproved } from '../day.facts';
import { sessionErrors } from '../domain/matchmaking-session.errors';
import { ShowReport } from '../queries/show-report.query';

/**
 * The secretariat approves the report of a conference that is closed: the text as it was read, and the figures of that moment.
 * Whatever is stated anew afterwards has to be approved again (R1.3).
 */
@Injectable()
export class ApproveReport {
  constructor(
    private readonly conferences: Conferences,
    private readonly report: ShowReport,
    private readonly approvals: ReportApprovals,
    private readonly facts: Facts,
  ) {}

  /** @param actor null for an operator. @throws DomainError conference.conference-not-found, matchmaking-session.stale-version, .report-not-ready */
  @Transactional()
  async execute(conferenceId: string, version: number, actor: Actor | null): Promise<void> {
    if (actor) assertAllowed([conferenceWork], actor);
    const conference = await this.conferences.lock(conferenceId);
    if (conference.state !== 'closed' || conference.results === null)
      throw sessionErrors('report-not-ready');
    if (conference.version !== version) throw sessionErrors('stale-version');
    const figures = await this.report.countNow(conferenceId);
    const approvedBy = actor?.personId ?? null;
    await this.approvals.approve({ conferenceId, version, figures, approvedBy });
    const { title } = conference;
    await this.facts.record(reportApproved, { conferenceId, title, version }, actor);
  }
}

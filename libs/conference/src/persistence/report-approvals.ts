import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement, nullable } from '@wanchang/platform';
import { ReportApprovalEntity } from './report-approval.entity';

/** The approval of the report of conference $1 that holds: of what is stated now, or of what was reported. */
const HOLDS = defineStatement(
  'conference.report-approval',
  { figures: column.json<object>(), at: column.instant, by: nullable(column.text()) },
  `SELECT a.figures, a.approved_at AS at, p.name AS by
     FROM conference_report_approvals a JOIN conferences c ON c.id = a.conference_id
     LEFT JOIN person_names p ON p.id = a.approved_by
    WHERE a.conference_id = $1 AND (c.state = 'reported' OR a.version = c.version)`,
);

/** What the secretariat approved: the text by its version, and the figures as they were. */
@Injectable()
export class ReportApprovals {
  constructor(private readonly database: Database) {}

  /** Replaces an earlier one. */
  async approve(
    approval: Pick<ReportApprovalEntity, 'conferenceId' | 'version' | 'figures' | 'approvedBy'>,
  ): Promise<void> {
    const { figures, ...rest } = approval;
    const row = { ...rest, figures: { ...figures }, approvedAt: () => 'now()' };
    await this.database.repository(ReportApprovalEntity).upsert(row, ['conferenceId']);
  }

  holding(conferenceId: string) {
    return this.database.one(HOLDS, [conferenceId]);
  }
}

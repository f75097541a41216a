import { Button, Popconfirm } from 'antd';
import { DateTime } from '../../../ui/date-time';
import { ProblemNotice } from '../../../ui/problem-notice';
import { Tag } from '../../../ui/tag';
import type { Report } from '../follow-up/types';
import type { Conference } from '../types';
import { useApproveReport } from './queries';
import { useDayText } from './texts';

interface ApproveReportProps {
  report: Report;
  /** Where it can be approved here. */
  conference?: Conference;
}

/** Whether the report is approved; in the office, once the conference is closed and its results are stated, the step to it. */
export function ReportApproval({ report, conference }: ApproveReportProps) {
  const { report: t } = useDayText();
  const { approval } = report;
  if (approval)
    return (
      <p>
        <Tag tone="good">{t.approved}</Tag> {approval.by} <DateTime at={approval.at} />
      </p>
    );
  return (
    <p>
      <Tag tone="warn">{t.draft}</Tag>{' '}
      {conference?.state === 'closed' && conference.results !== null && (
        <Approve id={conference.id} version={conference.version} />
      )}
    </p>
  );
}

function Approve({ id, version }: { id: string; version: number }) {
  const { report: t } = useDayText();
  const approve = useApproveReport(id);
  return (
    <>
      <Popconfirm
        title={t.approveSure}
        okText={t.approve}
        onConfirm={() => approve.mutate(version)}
      >
        <Button type="primary" size="small" loading={approve.isPending}>
          {t.approve}
        </Button>
      </Popconfirm>
      {approve.error && <ProblemNotice error={approve.error} />}
    </>
  );
}

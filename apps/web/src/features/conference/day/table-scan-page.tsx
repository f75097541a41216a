import { Alert } from 'antd';
import { useEffect, useRef } from 'react';
import { useParams } from 'react-router';
import { useMe } from '../../../entities/session/session';
import { LinkButton } from '../../../ui/link-button';
import { Page } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { ProblemNotice } from '../../../ui/problem-notice';
import { slotText } from '../sessions/slot-time';
import { RefusedScans } from './refused-scans';
import { useDayText } from './texts';
import type { TableScanAnswer, TableScanResult } from './types';
import { useTableScans } from './use-table-scans';

/** What whoever scans the code on a table opens: it says by itself that they sit there. */
export function TableScanPage() {
  const { id = '', code = '' } = useParams();
  const { table: t } = useDayText();
  const me = useMe();
  const { answers, waiting, error, refused, refusal, scan } = useTableScans(id, me);
  const scanned = useRef<string | null>(null);
  useEffect(() => {
    if (scanned.current === code) return;
    scanned.current = code;
    scan(code);
  }, [code, scan]);
  const [latest] = answers;
  return (
    <Page title={t.title} back={{ to: `/matchmaking-sessions/${id}`, label: t.schedule }} narrow>
      <Panel>
        <div aria-live="polite" style={{ display: 'grid', gap: 12 }}>
          {latest && <Answer answer={latest} />}
          {!latest && waiting > 0 && <Alert showIcon type="info" title={t.kept} />}
          {waiting > 0 && error !== null && <ProblemNotice error={error} />}
          <RefusedScans refused={refused} refusal={refusal} />
        </div>
        <p style={{ marginTop: 12 }}>
          <LinkButton type="primary" size="large" to={`/matchmaking-sessions/${id}`}>
            {t.schedule}
          </LinkButton>
        </p>
      </Panel>
    </Page>
  );
}

const TONE: Record<TableScanResult, 'success' | 'warning' | 'error'> = {
  ...{ in: 'success', again: 'success', 'wrong-table': 'warning', 'no-meeting': 'warning' },
  settled: 'warning',
  ...{ old: 'error', unknown: 'error' },
};

function Answer({ answer }: { answer: TableScanAnswer }) {
  const { table: t } = useDayText();
  const { result, hall, table, meetingHall, meetingTable, memberName, startsAt } = answer;
  const place = meetingHall && meetingTable ? `${meetingHall} ${meetingTable}` : '';
  const seen = hall && table ? `${hall} ${table}` : '';
  return (
    <>
      <Alert
        showIcon
        type={TONE[result]}
        title={<strong style={{ fontSize: 20 }}>{t.results[result](place)}</strong>}
      />
      {seen && <p>{t.scanned(seen)}</p>}
      {memberName && startsAt && (
        <p style={{ fontSize: 18 }}>{t.meeting(slotText({ startsAt }), memberName)}</p>
      )}
    </>
  );
}

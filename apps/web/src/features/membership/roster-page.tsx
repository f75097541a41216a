import { Button, Checkbox, Skeleton } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { uploadTypes } from '../../api/api-values';
import { FileDrop } from '../../ui/file-drop';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { ProblemNotice } from '../../ui/problem-notice';
import { Tag } from '../../ui/tag';
import { useImportRoster } from './queries';
import styles from './roster-page.module.css';
import { useMembershipText } from './texts';
import type { MemberImport, MemberImportRow } from './types';

/** Some systems know a CSV file by its name only. */
const ROSTERS = `.csv,${uploadTypes['/api/v1/member-imports']}`;

/** Choosing the file is the whole step: rows that are right are registered at once. */
export function RosterPage() {
  const { roster: t, member } = useMembershipText();
  const [file, setFile] = useState<File | null>(null);
  const roster = useImportRoster();
  const choose = (chosen: File) => {
    setFile(chosen);
    roster.mutate(chosen);
  };
  return (
    <Page
      title={t.title}
      back={{ to: '/secretariat/members', label: member.back }}
      actions={
        <Button href="/api/v1/member-imports/template.csv" download>
          {t.template}
        </Button>
      }
      narrow
    >
      <Panel>
        <p style={{ marginBottom: 12 }}>{t.hint}</p>
        <FileDrop label={t.choose} hint={t.drop} accept={ROSTERS} file={file} onChoose={choose} />
      </Panel>
      {roster.isPending && (
        <div role="status" aria-label={t.uploading}>
          <Skeleton active />
        </div>
      )}
      {roster.error && <ProblemNotice error={roster.error} />}
      {roster.data && <Report report={roster.data} />}
    </Page>
  );
}

function Report({ report }: { report: MemberImport }) {
  const { roster: t } = useMembershipText();
  const [only, setOnly] = useState(report.rejected > 0);
  const rows = only ? report.rows.filter(({ status }) => status === 'rejected') : report.rows;
  const sum = [
    `${t.total} ${report.total}`,
    `${t.registered} ${report.registered}`,
    `${t.rejected} ${report.rejected}`,
  ];
  return (
    <Panel
      title={t.rows}
      flush
      extra={
        report.rejected > 0 && (
          <Checkbox checked={only} onChange={(event) => setOnly(event.target.checked)}>
            {t.onlyRejected}
          </Checkbox>
        )
      }
    >
      <p className={styles.sum} role="status">
        {sum.join(' · ')}
      </p>
      <ul>
        {rows.map((row) => (
          <Row key={row.row} row={row} />
        ))}
      </ul>
    </Panel>
  );
}

function Row({ row: { row, status, nameZh, memberId, problems } }: { row: MemberImportRow }) {
  const { roster: t } = useMembershipText();
  return (
    <li className={styles.row}>
      <span className={styles.no}>{row}</span>
      <span>
        {memberId ? <Link to={`/secretariat/members/${memberId}`}>{nameZh}</Link> : nameZh}
      </span>
      <Tag tone={status === 'registered' ? 'good' : 'bad'}>{t.statuses[status]}</Tag>
      {problems.length > 0 && (
        <span className={styles.problems}>{problems.map(({ message }) => message).join('；')}</span>
      )}
    </li>
  );
}

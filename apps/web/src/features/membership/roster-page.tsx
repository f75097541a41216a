import { Button } from 'antd';
import { Link } from 'react-router';
import { uploadTypes } from '../../api/api-values';
import { ImportRows, type ImportRow } from '../../ui/import-rows';
import { Page } from '../../ui/page';
import { PreviewedImport } from '../../ui/previewed-import';
import type { Tone } from '../../ui/tag';
import { useImportRoster, usePreviewRoster } from './queries';
import { useMembershipText } from './texts';
import type { MemberImport, MemberImportRow } from './types';

/** Some systems know a CSV file by its name only. */
const ROSTERS = `.csv,${uploadTypes['/api/v1/member-imports']}`;

/** A roster is shown with its differences first; what is confirmed registers new units and changes the others. */
export function RosterPage() {
  const { roster: t, member } = useMembershipText();
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
      <PreviewedImport<MemberImport>
        hint={t.hint}
        choose={t.choose}
        drop={t.drop}
        working={t.uploading}
        accept={ROSTERS}
        preview={usePreviewRoster()}
        run={useImportRoster()}
        confirm={({ registered, updated }) =>
          registered + updated > 0 ? t.confirm(registered, updated) : null
        }
      >
        {(report) => <Report report={report} />}
      </PreviewedImport>
    </Page>
  );
}

const tones: Readonly<Record<MemberImportRow['status'], Tone>> = {
  new: 'primary',
  registered: 'good',
  differs: 'warn',
  updated: 'good',
  unchanged: 'plain',
  rejected: 'bad',
};

function Report({ report }: { report: MemberImport }) {
  const { roster: t } = useMembershipText();
  const isPreview = report.id === null;
  const rows = useRows(report.rows);
  const sum = [
    `${t.total} ${report.total}`,
    `${isPreview ? t.statuses.new : t.registered} ${report.registered}`,
    `${isPreview ? t.statuses.differs : t.statuses.updated} ${report.updated}`,
    `${t.statuses.unchanged} ${report.unchanged}`,
    `${t.rejected} ${report.rejected}`,
  ];
  return <ImportRows key={report.id} title={t.rows} sum={sum} rows={rows} only={t.onlyRejected} />;
}

function useRows(rows: readonly MemberImportRow[]): ImportRow[] {
  const { roster: t, fields } = useMembershipText();
  const nameOf = (field: string) =>
    field === 'regionCode' ? fields.region : (fields[field as keyof typeof fields] ?? field);
  return rows.map(({ row, status, nameZh, memberId, problems, differences }) => ({
    ...{ row, tone: tones[status], status: t.statuses[status] },
    title: memberId ? <Link to={`/secretariat/members/${memberId}`}>{nameZh}</Link> : nameZh,
    notes: [
      ...problems.map(({ message }) => message),
      ...differences.map(({ field, from, to }) => t.difference(nameOf(field), from || '—', to)),
    ],
  }));
}

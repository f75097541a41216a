import { Button } from 'antd';
import { uploadTypes } from '../../api/api-values';
import type { Schemas } from '../../api/schemas';
import { ImportRows } from '../../ui/import-rows';
import { Page } from '../../ui/page';
import { PreviewedImport } from '../../ui/previewed-import';
import type { Tone } from '../../ui/tag';
import { useImportPosts, usePreviewPosts } from './queries';
import { usePostsText } from './texts';

type Report = Schemas['PostReportDto'];

const LISTS = `.csv,${uploadTypes['/api/v1/post-imports']}`;

const tones: Readonly<Record<Schemas['PostRowStatus'], Tone>> = {
  new: 'primary',
  appointed: 'good',
  differs: 'warn',
  unchanged: 'plain',
  rejected: 'bad',
};

/** The posts that the organisation has since long, from a spreadsheet: shown first, then appointed. */
export function ImportPage() {
  const { imports: t, office } = usePostsText();
  return (
    <Page
      title={t.title}
      back={{ to: '/secretariat/posts', label: office.title }}
      actions={
        <Button href="/api/v1/post-imports/template.csv" download>
          {t.template}
        </Button>
      }
      narrow
    >
      <PreviewedImport<Report>
        hint={t.hint}
        choose={t.choose}
        drop={t.drop}
        working={t.working}
        accept={LISTS}
        preview={usePreviewPosts()}
        run={useImportPosts()}
        confirm={({ appointed }) => (appointed > 0 ? t.confirm(appointed) : null)}
      >
        {(report) => <Rows report={report} />}
      </PreviewedImport>
    </Page>
  );
}

function Rows({ report }: { report: Report }) {
  const { imports: t } = usePostsText();
  const { total, appointed, differs, unchanged, rejected, rows } = report;
  const nameOf = (field: string) => t.columns[field as keyof typeof t.columns] ?? field;
  const done = rows.some(({ status }) => status === 'appointed');
  return (
    <ImportRows
      key={String(done)}
      title={t.rows}
      only={t.only}
      sum={[
        `${t.total} ${total}`,
        `${done ? t.statuses.appointed : t.statuses.new} ${appointed}`,
        `${t.statuses.differs} ${differs}`,
        `${t.statuses.unchanged} ${unchanged}`,
        `${t.statuses.rejected} ${rejected}`,
      ]}
      rows={rows.map(({ row, status, name, unit, problems, recordedEndsOn }) => ({
        ...{ row, tone: tones[status], status: t.statuses[status] },
        title: [name, unit].filter(Boolean).join(' · '),
        notes: [
          ...problems.map(({ field, message }) => t.problem(nameOf(field), message)),
          ...(recordedEndsOn ? [t.recorded(recordedEndsOn)] : []),
        ],
      }))}
    />
  );
}

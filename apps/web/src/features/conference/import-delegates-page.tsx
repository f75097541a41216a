import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { Button } from 'antd';
import { useParams } from 'react-router';
import { uploadTypes } from '../../api/api-values';
import { api, multipart, unwrap } from '../../api/client';
import type { Schemas } from '../../api/schemas';
import { ImportRows } from '../../ui/import-rows';
import { Page } from '../../ui/page';
import { PreviewedImport } from '../../ui/previewed-import';
import type { Tone } from '../../ui/tag';
import { useConferenceChange } from './queries';
import { useConferenceText } from './texts';

type Report = Schemas['DelegateReportDto'];

const tones: Readonly<Record<Schemas['DelegateRowStatus'], Tone>> = {
  ...{ registered: 'good', waiting: 'warn', unchanged: 'plain', rejected: 'bad' },
};

/** Whom my unit sends, from a sheet: shown row by row first, then registered. */
export function ImportMyDelegatesPage() {
  const { id = '' } = useParams();
  const path = { params: { path: { id } } };
  const preview = useMutation({
    mutationFn: (file: File) =>
      unwrap(
        api.POST('/api/v1/conferences/{id}/my-delegate-imports/preview', {
          ...{ ...path, body: multipart({ file }) },
        }),
      ),
  });
  const run = useConferenceChange((file: File) =>
    unwrap(
      api.POST('/api/v1/conferences/{id}/my-delegate-imports', {
        ...{ ...path, body: multipart({ file }) },
      }),
    ),
  );
  return <ImportDelegates back={`/conferences/${id}`} preview={preview} run={run} />;
}

/** The same for the secretariat, whose sheet names the units. */
export function ImportDelegatesPage() {
  const { id = '' } = useParams();
  const path = { params: { path: { id } } };
  const preview = useMutation({
    mutationFn: (file: File) =>
      unwrap(
        api.POST('/api/v1/conferences/{id}/delegate-imports/preview', {
          ...{ ...path, body: multipart({ file }) },
        }),
      ),
  });
  const run = useConferenceChange((file: File) =>
    unwrap(
      api.POST('/api/v1/conferences/{id}/delegate-imports', {
        ...{ ...path, body: multipart({ file }) },
      }),
    ),
  );
  return <ImportDelegates back={`/secretariat/conferences/${id}`} preview={preview} run={run} />;
}

interface ImportProps {
  back: string;
  preview: UseMutationResult<Report, Error, File>;
  run: UseMutationResult<Report, Error, File>;
}

function ImportDelegates({ back, preview, run }: ImportProps) {
  const { title, imports: t } = useConferenceText();
  const accept = `.csv,${uploadTypes['/api/v1/conferences/{id}/delegate-imports']}`;
  return (
    <Page
      title={t.title}
      back={{ to: back, label: title }}
      actions={
        <Button href="/api/v1/conference-delegates/template.csv" download>
          {t.template}
        </Button>
      }
      narrow
    >
      <PreviewedImport<Report>
        {...{ hint: t.hint, choose: t.choose, drop: t.drop, working: t.working, accept }}
        {...{ preview, run }}
        confirm={({ registered, waiting }) =>
          registered + waiting > 0 ? t.confirm(registered + waiting) : null
        }
      >
        {(report) => <Rows report={report} done={run.data !== undefined} />}
      </PreviewedImport>
    </Page>
  );
}

function Rows({ report, done }: { report: Report; done: boolean }) {
  const { imports: t } = useConferenceText();
  const statuses = done ? t.done : t.statuses;
  const nameOf = (field: string) => t.columns[field as keyof typeof t.columns] ?? field;
  return (
    <ImportRows
      key={String(done)}
      title={t.rows}
      only={t.only}
      sum={[
        `${t.total} ${report.total}`,
        ...(['registered', 'waiting', 'unchanged', 'rejected'] as const).map(
          (status) => `${statuses[status]} ${report[status]}`,
        ),
      ]}
      rows={report.rows.map(({ row, status, name, unit, problems }) => ({
        ...{ row, tone: tones[status], status: statuses[status] },
        title: [name, unit].filter(Boolean).join(' · '),
        notes: problems.map(({ field, message }) => t.problem(nameOf(field), message)),
      }))}
    />
  );
}

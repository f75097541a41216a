import type { UseMutationResult } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useState, type ReactNode } from 'react';
import { FileDrop } from './file-drop';
import { Panel } from './panel';
import { ProblemNotice } from './problem-notice';

interface PreviewedImportProps<Report> {
  hint: string;
  choose: string;
  drop: string;
  /** Said while it works. */
  working: string;
  accept: string;
  preview: UseMutationResult<Report, Error, File>;
  run: UseMutationResult<Report, Error, File>;
  /** What the button says; null where there is nothing to do. */
  confirm: (preview: Report) => string | null;
  children: (report: Report) => ReactNode;
}

/** An import in two steps: what it would do, and doing it. The file stays chosen in between. */
export function PreviewedImport<Report>(props: PreviewedImportProps<Report>) {
  const { preview, run } = props;
  const [file, setFile] = useState<File | null>(null);
  const choose = (chosen: File) => {
    setFile(chosen);
    run.reset();
    preview.mutate(chosen);
  };
  const report = run.data ?? preview.data;
  const confirm = preview.data && !run.data ? props.confirm(preview.data) : null;
  return (
    <>
      <Panel>
        <p style={{ marginBottom: 12 }}>{props.hint}</p>
        <FileDrop
          label={props.choose}
          hint={props.drop}
          accept={props.accept}
          file={file}
          onChoose={choose}
        />
        {confirm && file && (
          <Button
            type="primary"
            style={{ marginTop: 12 }}
            loading={run.isPending}
            onClick={() => run.mutate(file)}
          >
            {confirm}
          </Button>
        )}
      </Panel>
      {preview.isPending && (
        <div role="status" aria-label={props.working}>
          <Skeleton active />
        </div>
      )}
      {(preview.error ?? run.error) && <ProblemNotice error={preview.error ?? run.error} />}
      {report !== undefined && !preview.isPending && props.children(report)}
    </>
  );
}

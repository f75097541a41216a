import { Button, Form, Radio, Select, Space } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { sideValues, uploadTypes } from '../../../api/api-values';
import { useListingText } from '../../../entities/listing/texts';
import type { ResourceKind, Side } from '../../../entities/listing/types';
import { FileDrop } from '../../../ui/file-drop';
import { ProblemNotice } from '../../../ui/problem-notice';
import { StickyBar } from '../../../ui/sticky-bar';
import { useCatalogText } from '../texts';
import type { ListingImport } from '../types';
import { ImportPreview } from './import-preview';
import styles from './import-preview.module.css';
import { usePreview, useStartImport, type Shown } from './queries';
import { useChoices } from './use-choices';

/** Systems know some of these files by their name only. */
const SHEETS = `.csv,.tsv,.xlsx,.xlsm,.xls,.et,.ods,${uploadTypes['/api/v1/listing-imports']}`;

const FIRST_ROWS: Shown = { only: 'all', from: 0 };

export function NewImportForm() {
  const { imports: t } = useCatalogText();
  const navigate = useNavigate();
  const [side, setSide] = useState<Side>('supply');
  const [publish, setPublish] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const [shown, setShown] = useState<Shown>(FIRST_ROWS);
  const edit = useChoices();
  const asked = { side, publish, choices: edit.choices };
  const start = useStartImport();
  const preview = usePreview(file, asked, shown);
  const anew =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value);
      setShown(FIRST_ROWS);
      start.reset();
    };
  const choose = (chosen: File) => {
    edit.reset();
    setFile(chosen);
  };
  const open = ({ id }: ListingImport) => void navigate(`/my-listings/imports/${id}`);
  const submit = () => file && start.mutate({ ...asked, file }, { onSuccess: open });
  const error = start.error ?? preview.error;
  const ready = preview.data && !preview.data.cut ? preview.data : null;
  return (
    <Form layout="vertical" onFinish={submit}>
      <Choices side={side} publish={publish} onSide={anew(setSide)} onPublish={anew(setPublish)} />
      <Form.Item>
        <FileDrop
          label={t.choose}
          hint={`${t.drop}（${t.formats}）`}
          accept={SHEETS}
          file={file}
          onChoose={anew(choose)}
        />
      </Form.Item>
      {error && (
        <Form.Item>
          <ProblemNotice error={error} />
        </Form.Item>
      )}
      {file && preview.isFetching && !preview.data && <p role="status">{t.reading}</p>}
      {preview.data && !preview.error && (
        <div
          className={preview.isFetching ? styles.stale : undefined}
          aria-busy={preview.isFetching}
        >
          <ImportPreview preview={preview.data} edit={edit} shown={shown} onShow={setShown} />
        </div>
      )}
      <StickyBar state={ready && t.summary(ready.counts)}>
        <Button type="primary" htmlType="submit" disabled={!file} loading={start.isPending}>
          {t.start}
        </Button>
      </StickyBar>
    </Form>
  );
}

interface ChoicesProps {
  side: Side;
  publish: boolean;
  onSide: (side: Side) => void;
  onPublish: (publish: boolean) => void;
}

function Choices({ side, publish, onSide, onPublish }: ChoicesProps) {
  const { imports: t } = useCatalogText();
  const { sides } = useListingText();
  return (
    <Space wrap size="large">
      <Form.Item label={t.side}>
        <Radio.Group
          aria-label={t.side}
          optionType="button"
          value={side}
          onChange={(event) => onSide(event.target.value as Side)}
          options={sideValues.map((value) => ({ value, label: sides[value] }))}
        />
      </Form.Item>
      <Form.Item label={t.publish}>
        <Radio.Group
          aria-label={t.publish}
          optionType="button"
          value={publish}
          onChange={(event) => onPublish(event.target.value as boolean)}
          options={[
            { value: false, label: t.asDraft },
            { value: true, label: t.publishNow },
          ]}
        />
      </Form.Item>
      <Form.Item label={t.template}>
        <Templates side={side} />
      </Form.Item>
    </Space>
  );
}

function Templates({ side }: { side: Side }) {
  const { imports: t, fields } = useCatalogText();
  const { kinds } = useListingText();
  const [kind, setKind] = useState<ResourceKind>('products');
  const path = (format: string) =>
    `/api/v1/listing-imports/template?${new URLSearchParams({ side, kind, format }).toString()}`;
  const options = Object.entries(kinds).map(([value, label]) => ({ value, label }));
  return (
    <Space.Compact>
      <Select
        aria-label={fields.kind}
        value={kind}
        onChange={(value) => setKind(value)}
        options={options as { value: ResourceKind; label: string }[]}
        style={{ minWidth: 110 }}
      />
      <Button href={path('xlsx')} download>
        {t.xlsx}
      </Button>
      <Button href={path('csv')} download>
        {t.csv}
      </Button>
    </Space.Compact>
  );
}

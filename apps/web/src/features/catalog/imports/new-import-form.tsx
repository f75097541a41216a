import { Button, Form, Radio, Space } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { sideValues, uploadTypes } from '../../../api/api-values';
import { useListingText } from '../../../entities/listing/texts';
import type { Side } from '../../../entities/listing/types';
import { FileDrop } from '../../../ui/file-drop';
import { ProblemNotice } from '../../../ui/problem-notice';
import { useCatalogText } from '../texts';
import type { ListingImport } from '../types';
import { ImportPreview } from './import-preview';
import { usePreviewImport, useStartImport } from './queries';

/** Systems know some of these files by their name only. */
const SHEETS = `.csv,.tsv,.xlsx,.xlsm,.xls,.et,.ods,${uploadTypes['/api/v1/listing-imports']}`;

export function NewImportForm() {
  const { imports: t } = useCatalogText();
  const navigate = useNavigate();
  const [side, setSide] = useState<Side>('supply');
  const [publish, setPublish] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const start = useStartImport();
  const preview = usePreviewImport();
  /** What was previewed is no longer what would be imported. */
  const change =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value);
      preview.reset();
    };
  const open = ({ id }: ListingImport) => void navigate(`/my-listings/imports/${id}`);
  const submit = () => file && start.mutate({ side, publish, file }, { onSuccess: open });
  return (
    <Form layout="vertical" onFinish={submit}>
      <Choices
        side={side}
        publish={publish}
        onSide={change(setSide)}
        onPublish={change(setPublish)}
      />
      <Form.Item>
        <FileDrop
          label={t.choose}
          hint={`${t.drop}（${t.formats}）`}
          accept={SHEETS}
          file={file}
          onChoose={change(setFile)}
        />
      </Form.Item>
      {(start.error ?? preview.error) && (
        <Form.Item>
          <ProblemNotice error={(start.error ?? preview.error)!} />
        </Form.Item>
      )}
      <Space wrap>
        <Button
          disabled={!file}
          loading={preview.isPending}
          onClick={() => file && preview.mutate({ side, publish, file })}
        >
          {t.preview}
        </Button>
        <Button type="primary" htmlType="submit" disabled={!file} loading={start.isPending}>
          {t.start}
        </Button>
      </Space>
      {preview.data && <ImportPreview preview={preview.data} />}
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
  const { imports: t } = useCatalogText();
  const path = (format: string) =>
    `/api/v1/listing-imports/template?${new URLSearchParams({ side, format }).toString()}`;
  return (
    <Space.Compact>
      <Button href={path('xlsx')} download>
        {t.xlsx}
      </Button>
      <Button href={path('csv')} download>
        {t.csv}
      </Button>
    </Space.Compact>
  );
}

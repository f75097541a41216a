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
import { useStartImport } from './queries';

/** Systems know some of these files by their name only. */
const SHEETS = `.csv,.tsv,.xlsx,.xlsm,.xls,.et,.ods,${uploadTypes['/api/v1/listing-imports']}`;

export function NewImportForm() {
  const { imports: t } = useCatalogText();
  const { sides } = useListingText();
  const navigate = useNavigate();
  const [side, setSide] = useState<Side>('supply');
  const [publish, setPublish] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const start = useStartImport();
  const open = ({ id }: ListingImport) => void navigate(`/my-listings/imports/${id}`);
  const submit = () => file && start.mutate({ side, publish, file }, { onSuccess: open });
  return (
    <Form layout="vertical" onFinish={submit}>
      <Space wrap size="large">
        <Form.Item label={t.side}>
          <Radio.Group
            aria-label={t.side}
            optionType="button"
            value={side}
            onChange={(event) => setSide(event.target.value as Side)}
            options={sideValues.map((value) => ({ value, label: sides[value] }))}
          />
        </Form.Item>
        <Form.Item label={t.publish}>
          <Radio.Group
            aria-label={t.publish}
            optionType="button"
            value={publish}
            onChange={(event) => setPublish(event.target.value as boolean)}
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
      <Form.Item>
        <FileDrop
          label={t.choose}
          hint={`${t.drop}（${t.formats}）`}
          accept={SHEETS}
          file={file}
          onChoose={setFile}
        />
      </Form.Item>
      {start.error && (
        <Form.Item>
          <ProblemNotice error={start.error} />
        </Form.Item>
      )}
      <Button type="primary" htmlType="submit" disabled={!file} loading={start.isPending}>
        {t.start}
      </Button>
    </Form>
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

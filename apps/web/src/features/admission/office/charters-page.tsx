import { PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { publishCharterLimits as limits } from '../../../api/api-values';
import type { Schemas } from '../../../api/schemas';
import { useHasRight } from '../../../entities/session/rights';
import { DayField } from '../../../ui/date-fields';
import { FormModal } from '../../../ui/form-modal';
import { ItemRow } from '../../../ui/item-row';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { Tag } from '../../../ui/tag';
import { useAdmissionText } from '../texts';
import { useCharters, usePublishCharter } from './office-queries';

type NewCharter = Schemas['PublishCharterDto'];

/** The charter, version by version; administrators publish a new one (R16.1). */
export function ChartersPage() {
  const { charters: t, charter } = useAdmissionText();
  const charters = useCharters();
  const mayPublish = useHasRight('secretariat-administrator');
  const [publishing, setPublishing] = useState(false);
  const current = charters.data?.items.find((version) => version.current)?.number ?? 0;
  return (
    <Page
      title={t.title}
      back={{ to: '/secretariat/applications', label: charter.title }}
      actions={
        mayPublish && (
          <Button type="primary" icon={<PlusOutlined />} onClick={() => setPublishing(true)}>
            {t.publish}
          </Button>
        )
      }
    >
      <Panel flush>
        <Loaded query={charters}>
          {({ items }) => (
            <ul aria-label={t.list}>
              {items.map(({ number, title, effectiveFrom }) => (
                <li key={number}>
                  <ItemRow
                    title={
                      <>
                        <Link to={`/charter/${number}`}>{title}</Link>{' '}
                        {number === current && <Tag tone="good">{t.current}</Tag>}
                        {number > current && <Tag>{t.coming}</Tag>}
                      </>
                    }
                    hint={charter.version(number, effectiveFrom)}
                  />
                </li>
              ))}
            </ul>
          )}
        </Loaded>
      </Panel>
      {publishing && (
        <Publish title={charters.data?.items[0]?.title} onClose={() => setPublishing(false)} />
      )}
    </Page>
  );
}

function Publish({ title, onClose }: { title: string | undefined; onClose: () => void }) {
  const { charters: t, meetings } = useAdmissionText();
  const publish = usePublishCharter();
  const required = (label: string) => [
    { required: true, whitespace: true, message: meetings.required(label) },
  ];
  return (
    <FormModal<NewCharter, NewCharter, unknown>
      title={t.publish}
      hint={t.publishHint}
      save={t.publish}
      initialValues={{ title }}
      mutation={publish}
      bodyOf={(values) => values}
      done={t.done}
      onClose={onClose}
    >
      <Form.Item name="title" label={t.name} rules={required(t.name)}>
        <Input maxLength={limits.title.maxLength} />
      </Form.Item>
      <Form.Item name="effectiveFrom" label={t.effectiveFrom} rules={required(t.effectiveFrom)}>
        <DayField />
      </Form.Item>
      <Form.Item name="body" label={t.body} rules={required(t.body)}>
        <Input.TextArea autoSize={{ minRows: 6, maxRows: 16 }} maxLength={limits.body.maxLength} />
      </Form.Item>
    </FormModal>
  );
}

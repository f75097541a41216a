import { Button, Form, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { callConferenceLimits as limits } from '../../../api/api-values';
import { useHasRight } from '../../../entities/session/rights';
import { EmptyHint } from '../../../ui/empty-hint';
import { FormModal } from '../../../ui/form-modal';
import { Page } from '../../../ui/page';
import { PageList } from '../../../ui/page-list';
import { Panel } from '../../../ui/panel';
import { ConferenceLine } from '../conference-row';
import { useCall, useConferences } from '../queries';
import { useConferenceText } from '../texts';

/** Conferences for the secretariat, which calls the annual one. */
export function OfficeConferencesPage() {
  const t = useConferenceText();
  const conferences = useConferences();
  const mayWork = useHasRight('conference-work');
  const [calling, setCalling] = useState(false);
  return (
    <Page
      title={t.title}
      actions={
        mayWork && (
          <Button type="primary" onClick={() => setCalling(true)}>
            {t.office.call}
          </Button>
        )
      }
    >
      <Panel flush>
        <PageList
          pages={conferences}
          label={t.list}
          keyOf={({ id }) => id}
          row={(one) => <ConferenceLine conference={one} base="/secretariat/conferences" />}
          empty={<EmptyHint title={t.empty}>{t.office.callHint}</EmptyHint>}
        />
      </Panel>
      {calling && <CallAnnual onClose={() => setCalling(false)} />}
    </Page>
  );
}

function CallAnnual({ onClose }: { onClose: () => void }) {
  const { office: t, required } = useConferenceText();
  const call = useCall();
  return (
    <FormModal
      title={t.call}
      hint={t.callHint}
      save={t.call}
      initialValues={{ year: new Date().getFullYear() }}
      mutation={call}
      bodyOf={(values: { year: number; title: string }) => values}
      done={t.called}
      onClose={onClose}
    >
      <Form.Item name="year" label={t.year} rules={[{ required: true, message: required(t.year) }]}>
        <InputNumber min={limits.year.minimum} max={limits.year.maximum} />
      </Form.Item>
      <Form.Item
        name="title"
        label={t.name}
        rules={[{ required: true, whitespace: true, message: required(t.name) }]}
      >
        <Input maxLength={limits.title.maxLength} />
      </Form.Item>
    </FormModal>
  );
}

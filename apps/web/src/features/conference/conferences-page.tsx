import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { proposeConferenceLimits as limits } from '../../api/api-values';
import { EmptyHint } from '../../ui/empty-hint';
import { FormModal } from '../../ui/form-modal';
import { LinkButton } from '../../ui/link-button';
import { Page } from '../../ui/page';
import { PageList } from '../../ui/page-list';
import { Panel } from '../../ui/panel';
import { useFollowUpText } from './follow-up/texts';
import { ConferenceLine } from './conference-row';
import { useConferences, usePropose } from './queries';
import { useConferenceText } from './texts';

/** Conferences as a member unit sees them. */
export function ConferencesPage() {
  const t = useConferenceText();
  const followUp = useFollowUpText();
  const conferences = useConferences();
  const [proposing, setProposing] = useState(false);
  return (
    <Page
      title={t.title}
      actions={
        <>
          <LinkButton to="/conference-follow-ups">{followUp.title}</LinkButton>
          <Button onClick={() => setProposing(true)}>{t.proposal.propose}</Button>
        </>
      }
    >
      <Panel flush>
        <PageList
          pages={conferences}
          label={t.list}
          keyOf={({ id }) => id}
          row={(conference) => <ConferenceLine conference={conference} base="/conferences" />}
          empty={<EmptyHint title={t.empty}>{t.emptyHint}</EmptyHint>}
        />
      </Panel>
      {proposing && <Propose onClose={() => setProposing(false)} />}
    </Page>
  );
}

function Propose({ onClose }: { onClose: () => void }) {
  const { proposal: t, required, save } = useConferenceText();
  const propose = usePropose();
  const rules = (label: string) => [{ required: true, whitespace: true, message: required(label) }];
  return (
    <FormModal
      title={t.propose}
      hint={t.proposeHint}
      save={save}
      mutation={propose}
      bodyOf={(values: { title: string; reason: string }) => values}
      done={t.done}
      onClose={onClose}
    >
      <Form.Item name="title" label={t.name} rules={rules(t.name)}>
        <Input maxLength={limits.title.maxLength} />
      </Form.Item>
      <Form.Item name="reason" label={t.reason} rules={rules(t.reason)}>
        <Input.TextArea rows={3} maxLength={limits.reason.maxLength} />
      </Form.Item>
    </FormModal>
  );
}

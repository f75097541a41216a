import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { openSessionLimits as limits } from '../../../api/api-values';
import { DateTimeField } from '../../../ui/date-fields';
import { DateTime } from '../../../ui/date-time';
import { FormModal } from '../../../ui/form-modal';
import { ItemRow } from '../../../ui/item-row';
import { Loaded } from '../../../ui/loaded';
import { Panel } from '../../../ui/panel';
import { Tag } from '../../../ui/tag';
import { useOpenSession, useSessions } from './queries';
import { useSessionText } from './texts';
import type { SessionOrder } from './types';

interface SessionsPanelProps {
  conferenceId: string;
  base: string;
  mayOpen?: boolean;
}

/** The matchmaking sessions of a conference. */
export function SessionsPanel({ conferenceId, base, mayOpen = false }: SessionsPanelProps) {
  const t = useSessionText();
  const sessions = useSessions(conferenceId);
  const [opening, setOpening] = useState(false);
  return (
    <Panel
      title={t.title}
      flush
      extra={mayOpen && <Button onClick={() => setOpening(true)}>{t.open}</Button>}
    >
      <Loaded query={sessions} rows={1}>
        {(all) => (
          <>
            {all.length === 0 && <ItemRow title={null} hint={t.none} />}
            <ul>
              {all.map(({ id, title, state, wishesUntil }) => (
                <li key={id}>
                  <ItemRow
                    title={<Link to={`${base}/${id}`}>{title}</Link>}
                    hint={
                      <>
                        {t.wishesUntil} <DateTime at={wishesUntil} />
                      </>
                    }
                    extra={
                      <Tag tone={state === 'published' ? 'good' : 'primary'}>{t.states[state]}</Tag>
                    }
                  />
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
      {opening && <OpenSession conferenceId={conferenceId} onClose={() => setOpening(false)} />}
    </Panel>
  );
}

function OpenSession(props: { conferenceId: string; onClose: () => void }) {
  const t = useSessionText();
  const open = useOpenSession(props.conferenceId);
  const must = (label: string) => [{ required: true, message: t.required(label) }];
  return (
    <FormModal
      title={t.open}
      save={t.save}
      initialValues={{ most: 10, form: 'preferences' as const, answerHours: 72 }}
      mutation={open}
      bodyOf={(values: SessionOrder) => values}
      done={t.opened}
      onClose={props.onClose}
    >
      <Form.Item name="title" label={t.name} rules={must(t.name)}>
        <Input maxLength={limits.title.maxLength} />
      </Form.Item>
      <Form.Item name="form" label={t.form} extra={t.formHint}>
        <Select options={Object.entries(t.forms).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <Form.Item name="most" label={t.most} rules={must(t.most)}>
        <InputNumber min={limits.most.minimum} max={limits.most.maximum} />
      </Form.Item>
      <Form.Item name="answerHours" label={t.answerHours}>
        <InputNumber min={limits.answerHours.minimum} max={limits.answerHours.maximum} />
      </Form.Item>
      <Form.Item name="wishesUntil" label={t.wishesUntil} rules={must(t.wishesUntil)}>
        <DateTimeField />
      </Form.Item>
    </FormModal>
  );
}

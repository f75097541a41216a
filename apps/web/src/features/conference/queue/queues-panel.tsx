import { Button, Form, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { openQueueLimits as limits } from '../../../api/api-values';
import { FormModal } from '../../../ui/form-modal';
import { ItemRow } from '../../../ui/item-row';
import { Loaded } from '../../../ui/loaded';
import { Panel } from '../../../ui/panel';
import { Tag } from '../../../ui/tag';
import { UnitSelect } from '../unit-select';
import { useOpenQueue, useQueues } from './queries';
import { useQueueText } from './texts';
import type { Queue, QueueOrder } from './types';

interface QueuesPanelProps {
  conferenceId: string;
  base: string;
  mayOpen?: boolean;
}

/** The queues of a conference. */
export function QueuesPanel({ conferenceId, base, mayOpen = false }: QueuesPanelProps) {
  const t = useQueueText();
  const queues = useQueues(conferenceId);
  const [opening, setOpening] = useState(false);
  return (
    <Panel
      title={t.title}
      flush
      extra={mayOpen && <Button onClick={() => setOpening(true)}>{t.open}</Button>}
    >
      <Loaded query={queues} rows={1}>
        {(all) => (
          <>
            {all.length === 0 && <ItemRow title={null} hint={t.none} />}
            <ul>
              {all.map(({ id, title, hostName, place, open, waiting }) => (
                <li key={id}>
                  <ItemRow
                    title={<Link to={`${base}/${id}`}>{title}</Link>}
                    hint={t.hosted(hostName, place)}
                    extra={
                      <Tag tone={open ? 'good' : 'plain'}>
                        {open ? t.waitingCount(waiting) : t.stopped}
                      </Tag>
                    }
                  />
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
      {opening && <OpenQueue conferenceId={conferenceId} onClose={() => setOpening(false)} />}
    </Panel>
  );
}

function OpenQueue(props: { conferenceId: string; onClose: () => void }) {
  const t = useQueueText();
  const open = useOpenQueue(props.conferenceId);
  const must = (label: string) => [{ required: true, message: t.required(label) }];
  return (
    <FormModal<Omit<QueueOrder, 'hostMemberId'> & { hosts: string[] }, QueueOrder, Queue>
      title={t.open}
      hint={t.openHint}
      save={t.save}
      initialValues={{ desks: 2, minutes: 10 }}
      mutation={open}
      bodyOf={({ hosts, ...rest }) => ({ ...rest, hostMemberId: hosts[0]! })}
      done={t.opened}
      onClose={props.onClose}
    >
      <Form.Item name="title" label={t.name} rules={must(t.name)}>
        <Input maxLength={limits.title.maxLength} />
      </Form.Item>
      <Form.Item name="hosts" label={t.host} rules={must(t.host)}>
        <UnitSelect most={1} />
      </Form.Item>
      <Form.Item name="place" label={t.place} rules={must(t.place)}>
        <Input maxLength={limits.place.maxLength} />
      </Form.Item>
      <Form.Item name="desks" label={t.desks} rules={must(t.desks)}>
        <InputNumber min={limits.desks.minimum} max={limits.desks.maximum} />
      </Form.Item>
      <Form.Item name="minutes" label={t.minutes} rules={must(t.minutes)}>
        <InputNumber min={limits.minutes.minimum} max={limits.minutes.maximum} />
      </Form.Item>
    </FormModal>
  );
}

import { Button, Form, Input } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { decideHostingLimits as limits } from '../../../api/api-values';
import { FormModal } from '../../../ui/form-modal';
import { ItemRow } from '../../../ui/item-row';
import { Panel } from '../../../ui/panel';
import { HostingRow } from '../hosting-row';
import { useDecideHosting } from '../queries';
import { useConferenceText } from '../texts';
import type { Conference, Hosting } from '../types';

interface Decision {
  readonly hosting: Hosting;
  readonly chosen: boolean;
}

/** Applications to host, and the standing council's decision on record (R1.2). */
export function HostingsPanel(props: { conference: Conference; mayWork: boolean }) {
  const { hosting: t } = useConferenceText();
  const { hostings, state } = props.conference;
  const [deciding, decide] = useState<Decision | null>(null);
  const open = props.mayWork && state === 'called';
  return (
    <Panel title={t.title} flush>
      {hostings.length === 0 && <ItemRow title={null} hint={t.none} />}
      <ul>
        {hostings.map((hosting) => (
          <li key={hosting.id}>
            <HostingRow
              hosting={hosting}
              extra={
                open &&
                hosting.state === 'applied' && (
                  <>
                    <Button
                      size="small"
                      type="primary"
                      onClick={() => decide({ hosting, chosen: true })}
                    >
                      {t.choose}
                    </Button>
                    <Button size="small" onClick={() => decide({ hosting, chosen: false })}>
                      {t.refuse}
                    </Button>
                  </>
                )
              }
            />
          </li>
        ))}
      </ul>
      {deciding && <Decide {...deciding} onClose={() => decide(null)} />}
    </Panel>
  );
}

function Decide({ hosting, chosen, onClose }: Decision & { onClose: () => void }) {
  const { hosting: t, required } = useConferenceText();
  const decide = useDecideHosting(hosting.id);
  const must = (label: string) => [{ required: true, message: required(label) }];
  const label = chosen ? t.choose : t.refuse;
  return (
    <FormModal
      title={`${label}：${hosting.memberName}`}
      save={label}
      initialValues={{ decidedOn: dayjs().format('YYYY-MM-DD') }}
      mutation={decide}
      bodyOf={(values: { decision: string; decidedOn: string }) => ({ ...values, chosen })}
      done={t.decided}
      onClose={onClose}
    >
      <Form.Item name="decision" label={t.decision} rules={must(t.decision)}>
        <Input.TextArea rows={3} maxLength={limits.decision.maxLength} />
      </Form.Item>
      <Form.Item name="decidedOn" label={t.decidedOn} rules={must(t.decidedOn)}>
        <Input type="date" />
      </Form.Item>
    </FormModal>
  );
}

import { Button } from 'antd';
import { useState } from 'react';
import { useMe } from '../../entities/session/session';
import { ItemRow } from '../../ui/item-row';
import { Panel } from '../../ui/panel';
import { ProblemNotice } from '../../ui/problem-notice';
import { ApplyToHost } from './apply-to-host';
import { HostingRow } from './hosting-row';
import { useConfirmHosting } from './queries';
import { useConferenceText } from './texts';
import type { Conference } from './types';

/** The unit's own application to host, those it is a co-host of, and the host that was chosen. */
export function HostingPanel({ conference }: { conference: Conference }) {
  const { hosting: t } = useConferenceText();
  const unitId = useMe()?.member?.id;
  const [applying, setApplying] = useState(false);
  const confirm = useConfirmHosting();
  const { id, state, hostings } = conference;
  const applied = hostings.some((one) => one.memberId === unitId && one.state !== 'refused');
  const canApply = state === 'called' && !applied;
  if (!canApply && hostings.length === 0) return null;
  const mayConfirm = ({ coHosts, state: now }: (typeof hostings)[number]) =>
    now === 'applied' && coHosts.some((one) => one.memberId === unitId && !one.confirmed);
  return (
    <Panel
      title={t.title}
      flush
      extra={canApply && <Button onClick={() => setApplying(true)}>{t.apply}</Button>}
    >
      {hostings.length === 0 && <ItemRow title={null} hint={t.applyHint} />}
      <ul>
        {hostings.map((hosting) => (
          <li key={hosting.id}>
            <HostingRow
              hosting={hosting}
              unitId={unitId}
              extra={
                mayConfirm(hosting) && (
                  <Button type="primary" onClick={() => confirm.mutate(hosting.id)}>
                    {t.confirm}
                  </Button>
                )
              }
            />
          </li>
        ))}
      </ul>
      {confirm.error && <ProblemNotice error={confirm.error} />}
      {applying && <ApplyToHost id={id} onClose={() => setApplying(false)} />}
    </Panel>
  );
}

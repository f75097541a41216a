import { Button, Space } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useHasRight } from '../../../entities/session/rights';
import { ItemRow } from '../../../ui/item-row';
import { Loaded } from '../../../ui/loaded';
import { Panel } from '../../../ui/panel';
import { Day } from '../../../ui/date-time';
import { useAdmissionText } from '../texts';
import { IssueCredential, RecordCeremony } from './formalities-forms';
import { useFormalities } from './office-queries';

/** What follows an approval: the ceremony, and the credentials of the unit's people (R10.4). */
export function FormalitiesPanel({ applicationId }: { applicationId: string }) {
  const { formalities: t } = useAdmissionText();
  const formalities = useFormalities(applicationId);
  const mayWork = useHasRight('admission-work');
  const [doing, start] = useState<'ceremony' | 'credential' | null>(null);
  const close = () => start(null);
  return (
    <Panel
      title={t.title}
      flush
      extra={
        mayWork && (
          <Space wrap>
            <Button onClick={() => start('ceremony')}>{t.record}</Button>
            <Button onClick={() => start('credential')}>{t.issue}</Button>
          </Space>
        )
      }
    >
      <Loaded query={formalities} rows={2}>
        {({ ceremony, credentials }) => (
          <>
            <ItemRow
              title={t.ceremony}
              hint={
                ceremony
                  ? [ceremony.place, ceremony.note].filter(Boolean).join(' · ')
                  : t.noCeremony
              }
              extra={ceremony && <Day on={ceremony.heldOn} />}
            />
            {credentials.length === 0 && <ItemRow title={t.credentials} hint={t.noCredentials} />}
            {credentials.map(({ documentId, number, holder, position }) => (
              <ItemRow
                key={documentId}
                title={`${t.credentials}：${holder}`}
                hint={position}
                extra={<Link to={`/verify/${number}`}>{number}</Link>}
              />
            ))}
            {doing === 'ceremony' && (
              <RecordCeremony applicationId={applicationId} ceremony={ceremony} onClose={close} />
            )}
          </>
        )}
      </Loaded>
      {doing === 'credential' && <IssueCredential applicationId={applicationId} onClose={close} />}
    </Panel>
  );
}

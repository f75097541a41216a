import { Button, Input } from 'antd';
import { ItemRow } from '../../../ui/item-row';
import { useMessages } from '../../../ui/messages';
import { Panel } from '../../../ui/panel';
import { ProblemNotice } from '../../../ui/problem-notice';
import { useShare } from '../queries';
import { useAdmissionText } from '../texts';
import type { Application } from '../types';

/** Who works on it, and the link by which a colleague joins. */
export function PeoplePanel({ application: { id, people } }: { application: Application }) {
  const { status: t } = useAdmissionText();
  const { message } = useMessages();
  const share = useShare(id);
  const link = share.data && `${window.location.origin}/my-applications/join#${share.data.code}`;
  const copy = () =>
    void navigator.clipboard.writeText(link ?? '').then(() => message.success(t.copied));
  return (
    <Panel
      title={t.people}
      flush
      extra={
        <Button loading={share.isPending} onClick={() => share.mutate()}>
          {t.share}
        </Button>
      }
    >
      <ul>
        {people.map(({ personId, name }) => (
          <li key={personId}>
            <ItemRow title={name} />
          </li>
        ))}
      </ul>
      {share.error && <ProblemNotice error={share.error} />}
      {link && (
        <div style={{ padding: 16 }}>
          <p style={{ marginBottom: 8 }}>{t.shareHint}</p>
          <Input
            readOnly
            aria-label={t.share}
            value={link}
            addonAfter={
              <button type="button" onClick={copy}>
                {t.copy}
              </button>
            }
          />
        </div>
      )}
    </Panel>
  );
}

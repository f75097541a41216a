import { Modal } from 'antd';
import { useSearchParams } from 'react-router';
import { EmptyHint } from '../../ui/empty-hint';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { PageList } from '../../ui/page-list';
import { Panel } from '../../ui/panel';
import { MailRow } from './mail-row';
import { useMail, useMails } from './queries';
import { useOperationsText } from './texts';

/** Which mail is open stands in the address. */
export function MailsPage() {
  const { mails: t } = useOperationsText();
  const mails = useMails();
  const [params, setParams] = useSearchParams();
  const open = params.get('mail');
  return (
    <Page title={t.title}>
      <Panel flush>
        <PageList
          pages={mails}
          label={t.list}
          keyOf={({ id }) => id}
          row={(mail) => <MailRow mail={mail} onOpen={() => setParams({ mail: mail.id })} />}
          empty={<EmptyHint title={t.empty}>{t.emptyHint}</EmptyHint>}
        />
      </Panel>
      {open && <MailModal id={open} onClose={() => setParams({})} />}
    </Page>
  );
}

function MailModal({ id, onClose }: { id: string; onClose: () => void }) {
  const mail = useMail(id);
  return (
    <Modal open title={mail.data?.subject} footer={null} onCancel={onClose} width={640}>
      <Loaded query={mail}>
        {(data) => (
          <>
            <p>{data.to}</p>
            {data.problem && <p>{data.problem}</p>}
            <p style={{ marginTop: 12, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {data.text}
            </p>
          </>
        )}
      </Loaded>
    </Modal>
  );
}

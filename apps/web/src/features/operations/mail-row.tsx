import { Button } from 'antd';
import type { MailSummary } from '../../app/contract';
import { ItemRow } from '../../ui/item-row';
import { Moment } from '../../ui/moment';
import { Tag, type Tone } from '../../ui/tag';
import { useOperationsText } from './texts';

const tones: Readonly<Record<MailSummary['state'], Tone>> = {
  waiting: 'plain',
  sent: 'good',
  failed: 'bad',
};

export function MailRow({ mail, onOpen }: { mail: MailSummary; onOpen?: () => void }) {
  const { mails: t } = useOperationsText();
  return (
    <ItemRow
      title={
        onOpen ? (
          <Button type="link" style={{ height: 'auto', padding: 0 }} onClick={onOpen}>
            {mail.subject}
          </Button>
        ) : (
          mail.subject
        )
      }
      hint={`${t.to} ${mail.to}`}
      extra={
        <>
          <Moment at={mail.at} relative />
          <Tag tone={tones[mail.state]}>{t.states[mail.state]}</Tag>
        </>
      }
    />
  );
}

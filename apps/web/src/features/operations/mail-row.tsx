import { DateTime } from '../../ui/date-time';
import { ItemRow } from '../../ui/item-row';
import { PlainButton } from '../../ui/plain-button';
import { Tag, type Tone } from '../../ui/tag';
import { useOperationsText } from './texts';
import type { MailSummary } from './types';

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
          <PlainButton look="link" onClick={onOpen}>
            {mail.subject}
          </PlainButton>
        ) : (
          mail.subject
        )
      }
      hint={`${t.to} ${mail.to}`}
      extra={
        <>
          <DateTime at={mail.at} relative />
          <Tag tone={tones[mail.state]}>{t.states[mail.state]}</Tag>
        </>
      }
    />
  );
}

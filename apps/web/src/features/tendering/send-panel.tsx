import { Alert, Button, Checkbox } from 'antd';
import { useState } from 'react';
import { unitName } from '../../entities/member/unit-name';
import { useLanguage } from '../../ui/language';
import { useMessages } from '../../ui/messages';
import { Panel } from '../../ui/panel';
import { Problem } from '../../ui/problem';
import { ProblemNotice } from '../../ui/problem-notice';
import { sendChange } from '../../ui/send-change';
import { useSendTender } from './queries';
import styles from './tendering.module.css';
import { useTenderingText } from './texts';
import type { Tender } from './types';

/** What is lost with lost keys is said, and confirmed, before anything is sent. */
export function SendPanel({ tender }: { tender: Tender }) {
  const { send: t } = useTenderingText();
  const language = useLanguage();
  const { message } = useMessages();
  const [understood, setUnderstood] = useState(false);
  const send = useSendTender(tender.rfqId);
  const may = tender.actions.includes('send');
  const submit = () =>
    sendChange(
      send,
      { understood },
      {
        onSuccess: ({ leftOut }) => {
          const names = leftOut.map((unit) => unitName(unit, language)).join('、');
          void (names ? message.warning(t.leftOut(names)) : message.success(t.sent));
        },
      },
    );
  const fields = send.error instanceof Problem ? send.error.fields : [];
  return (
    <Panel title={t.title}>
      <Alert type="warning" showIcon title={t.loss} />
      <p style={{ margin: '12px 0' }}>
        <Checkbox checked={understood} onChange={({ target }) => setUnderstood(target.checked)}>
          {t.understood}
        </Checkbox>
      </p>
      {!may && <p className={styles.quiet}>{t.keysMissing}</p>}
      {send.error && <ProblemNotice error={send.error} />}
      <ul>
        {fields.map(({ field, message: text }) => (
          <li key={field}>
            {field}: {text}
          </li>
        ))}
      </ul>
      <Button
        type="primary"
        disabled={!may || !understood}
        loading={send.isPending}
        onClick={submit}
      >
        {t.send}
      </Button>
    </Panel>
  );
}

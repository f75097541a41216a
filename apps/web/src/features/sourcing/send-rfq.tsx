import { Modal } from 'antd';
import { unitName } from '../../entities/member/unit-name';
import { useLanguage } from '../../ui/language';
import { useMessages } from '../../ui/messages';
import { ProblemNotice } from '../../ui/problem-notice';
import { Problem } from '../../ui/problem';
import { sendChange } from '../../ui/send-change';
import { useSendRfq } from './queries';
import { useSourcingText } from './texts';
import type { Rfq } from './types';

export function SendRfq({ rfq, onClose }: { rfq: Rfq; onClose: () => void }) {
  const { rfq: t } = useSourcingText();
  const language = useLanguage();
  const { message } = useMessages();
  const send = useSendRfq(rfq.id);
  const submit = () =>
    sendChange(send, undefined, {
      onSuccess: ({ leftOut }) => {
        onClose();
        const names = leftOut.map((unit) => unitName(unit, language)).join('、');
        void (names ? message.warning(t.leftOut(names)) : message.success(t.sent));
      },
    });
  const { error } = send;
  const fields = error instanceof Problem ? error.fields : [];
  return (
    <Modal
      open
      title={t.send}
      okText={t.send}
      okButtonProps={{ loading: send.isPending }}
      onOk={submit}
      onCancel={onClose}
    >
      <p>{t.sendConfirm(rfq.asked)}</p>
      {error && <ProblemNotice error={error} />}
      <ul>
        {fields.map(({ field, message: text }) => (
          <li key={field}>
            {field}: {text}
          </li>
        ))}
      </ul>
    </Modal>
  );
}

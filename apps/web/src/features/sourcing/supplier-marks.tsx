import {
  EyeInvisibleOutlined,
  EyeOutlined,
  FormOutlined,
  StarFilled,
  StarOutlined,
} from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { markSupplierLimits } from '../../api/api-values';
import { unitName } from '../../entities/member/unit-name';
import { FormModal } from '../../ui/form-modal';
import { useLanguage } from '../../ui/language';
import { useMarkSupplier } from './queries';
import styles from './sourcing.module.css';
import { useSourcingText } from './texts';
import type { Compared, SupplierMark } from './types';

interface SupplierMarksProps {
  rfqId: string;
  supplier: Compared;
}

/** Short list, laid aside, and a note: for the buyer alone. */
export function SupplierMarks({ rfqId, supplier }: SupplierMarksProps) {
  const { marks: t } = useSourcingText();
  const language = useLanguage();
  const mark = useMarkSupplier(rfqId);
  const [isNoting, note] = useState(false);
  const { invitationId, shortListed, hidden, ownNote, member } = supplier;
  const name = unitName(member, language);
  const named = (text: string) => `${text}：${name}`;
  return (
    <span className={styles.marks}>
      <Button
        size="small"
        type="text"
        aria-pressed={shortListed}
        aria-label={named(t.shortList)}
        title={t.shortList}
        icon={shortListed ? <StarFilled /> : <StarOutlined />}
        onClick={() => mark.mutate({ invitationId, shortListed: !shortListed })}
      />
      <Button
        size="small"
        type="text"
        aria-pressed={hidden}
        aria-label={named(hidden ? t.show : t.hide)}
        title={hidden ? t.show : t.hide}
        icon={hidden ? <EyeOutlined /> : <EyeInvisibleOutlined />}
        onClick={() => mark.mutate({ invitationId, hidden: !hidden })}
      />
      <Button
        size="small"
        type={ownNote ? 'link' : 'text'}
        aria-label={named(t.note)}
        title={ownNote || t.note}
        icon={<FormOutlined />}
        onClick={() => note(true)}
      />
      {isNoting && <NoteForm rfqId={rfqId} supplier={supplier} onClose={() => note(false)} />}
    </span>
  );
}

function NoteForm({ rfqId, supplier, onClose }: SupplierMarksProps & { onClose: () => void }) {
  const { marks: t, save } = useSourcingText();
  const language = useLanguage();
  const { invitationId, member, ownNote } = supplier;
  return (
    <FormModal<{ note: string }, SupplierMark, undefined>
      title={`${t.note}：${unitName(member, language)}`}
      hint={t.noteHint}
      save={save}
      initialValues={{ note: ownNote }}
      mutation={useMarkSupplier(rfqId)}
      bodyOf={({ note }) => ({ invitationId, note })}
      done={t.noted}
      onClose={onClose}
    >
      <Form.Item name="note" label={t.note}>
        <Input.TextArea
          autoSize={{ minRows: 2, maxRows: 6 }}
          maxLength={markSupplierLimits.note.maxLength}
        />
      </Form.Item>
    </FormModal>
  );
}

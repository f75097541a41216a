import { Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import {
  noteOfficialReceiptLimits,
  officialReceiptKindValues,
  uploadTypes,
} from '../../api/api-values';
import { omitEmpty } from '../../ui/empty-values';
import { FileDrop } from '../../ui/file-drop';
import { FormModal } from '../../ui/form-modal';
import { ItemRow } from '../../ui/item-row';
import { Loaded } from '../../ui/loaded';
import { ProblemNotice } from '../../ui/problem-notice';
import { Tag } from '../../ui/tag';
import { useKeepReceiptFile, useNoteReceipt, useOfficialReceipts } from './queries';
import { useFeesText } from './texts';
import type { NewOfficialReceipt, OfficialReceipt, Payment } from './types';

interface OfPaymentProps {
  payment: Payment;
  onClose: () => void;
}

/** The official receipts of a payment with their files, and one more. */
export function OfficialReceipts({ payment, onClose }: OfPaymentProps) {
  const { receipts: t, yuan } = useFeesText();
  const receipts = useOfficialReceipts(payment.id);
  const [adding, add] = useState(false);
  if (adding) return <NoteReceipt payment={payment} onClose={() => add(false)} />;
  return (
    <Modal open title={t.title} okText={t.add} onOk={() => add(true)} onCancel={onClose}>
      <p>{t.hint}</p>
      <Loaded query={receipts}>
        {({ items }) => (
          <ul>
            {items.length === 0 && <ItemRow title={null} hint={t.none} />}
            {items.map((receipt) => (
              <li key={receipt.id}>
                <ItemRow
                  title={
                    <>
                      <strong>{receipt.number}</strong>{' '}
                      {receipt.redOfNumber && <Tag tone="bad">{t.red}</Tag>}{' '}
                      {receipt.netted && <Tag tone="plain">{t.netted}</Tag>}
                    </>
                  }
                  hint={[t.kinds[receipt.kind], receipt.issuedOn, receipt.redOfNumber]
                    .filter(Boolean)
                    .join(' · ')}
                  extra={yuan(receipt.amount)}
                />
                <ReceiptFile receipt={receipt} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Modal>
  );
}

function ReceiptFile({ receipt: { id, hasFile } }: { receipt: OfficialReceipt }) {
  const { receipts: t } = useFeesText();
  const keep = useKeepReceiptFile(id);
  if (hasFile) return <a href={`/api/v1/official-receipts/${id}/file`}>{t.file}</a>;
  return (
    <>
      <FileDrop
        label={t.chooseFile}
        hint={t.fileHint}
        accept={uploadTypes['/api/v1/official-receipts/{id}/file']}
        file={null}
        onChoose={(file) => keep.mutate(file)}
      />
      {keep.error && <ProblemNotice error={keep.error} />}
    </>
  );
}

function NoteReceipt({ payment, onClose }: OfPaymentProps) {
  const { receipts: t, office } = useFeesText();
  const note = useNoteReceipt(payment.id);
  return (
    <FormModal
      title={t.add}
      save={office.save}
      initialValues={{ kind: 'e-invoice' }}
      mutation={note}
      bodyOf={(values: NewOfficialReceipt) => omitEmpty(values)}
      done={t.added}
      onClose={onClose}
    >
      <Form.Item name="kind" label={t.kind}>
        <Select
          options={officialReceiptKindValues.map((value) => ({ value, label: t.kinds[value] }))}
        />
      </Form.Item>
      <Form.Item
        name="number"
        label={t.number}
        rules={[{ required: true, whitespace: true, message: office.required(t.number) }]}
      >
        <Input maxLength={noteOfficialReceiptLimits.number.maxLength} />
      </Form.Item>
      <Form.Item name="code" label={t.code}>
        <Input maxLength={noteOfficialReceiptLimits.code.maxLength} />
      </Form.Item>
      <Form.Item name="issuedOn" label={t.issuedOn}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="redOfNumber" label={t.redOf}>
        <Input maxLength={noteOfficialReceiptLimits.redOfNumber.maxLength} />
      </Form.Item>
    </FormModal>
  );
}

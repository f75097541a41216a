import { Form, Input, Modal } from 'antd';
import type { ReactNode } from 'react';
import { ProblemNotice } from './problem-notice';

interface ReasonModalProps {
  title: string;
  /** What will happen, to whom, since when. */
  hint: ReactNode;
  label: string;
  /** Said when it is missing; without it a reason need not be given. */
  missing?: string;
  confirm: string;
  danger?: boolean;
  isPending: boolean;
  error: unknown;
  onConfirm: (reason: string) => void;
  onClose: () => void;
}

/** A decision that goes on record: it says what it does and asks why. */
export function ReasonModal(props: ReasonModalProps) {
  const { title, hint, label, missing, confirm, danger, isPending, error } = props;
  const [form] = Form.useForm<{ reason?: string }>();
  return (
    <Modal
      open
      title={title}
      okText={confirm}
      okButtonProps={{ danger, loading: isPending, htmlType: 'submit' }}
      onOk={form.submit}
      onCancel={props.onClose}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={({ reason }) => props.onConfirm(reason?.trim() ?? '')}
      >
        <p style={{ marginBottom: 16 }}>{hint}</p>
        <Form.Item
          name="reason"
          label={label}
          rules={missing ? [{ required: true, whitespace: true, message: missing }] : []}
        >
          <Input.TextArea rows={3} maxLength={500} showCount />
        </Form.Item>
        {error !== null && <ProblemNotice error={error} />}
      </Form>
    </Modal>
  );
}

import { Form, Input, Modal } from 'antd';
import type { ReactNode } from 'react';
import { ProblemNotice } from './problem-notice';

interface ReasonModalProps {
  title: string;
  /** What will happen, to whom, since when. */
  hint: ReactNode;
  label: string;
  /** Shown when the reason is missing; without it a reason is optional. */
  missing?: string;
  confirm: string;
  danger?: boolean;
  isPending: boolean;
  error: unknown;
  onConfirm: (reason: string) => void;
  onClose: () => void;
}

/** A decision that is recorded: it explains its effect and asks for the reason. */
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

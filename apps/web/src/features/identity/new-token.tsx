import { Button, Form, Input, Modal, Select, Typography } from 'antd';
import { createApiTokenLimits } from '../../api/api-values';
import { ProblemNotice } from '../../ui/problem-notice';
import { useCreateToken } from './queries';
import { useIdentityText } from './texts';

const LIFETIMES = [30, 90, 365];

export function NewToken({ onClose }: { onClose: () => void }) {
  const { tokens: t, signIn } = useIdentityText();
  const create = useCreateToken();
  if (create.data) {
    return (
      <Modal
        open
        title={create.data.name}
        closable={false}
        footer={<Button onClick={onClose}>{t.close}</Button>}
      >
        <p>{t.created}</p>
        <Typography.Text code copyable>
          {create.data.token}
        </Typography.Text>
      </Modal>
    );
  }
  return (
    <Modal open title={t.create} footer={null} onCancel={onClose}>
      <Form
        layout="vertical"
        requiredMark={false}
        initialValues={{ expiresInDays: 90 }}
        onFinish={(values: { name: string; expiresInDays: number }) => create.mutate(values)}
      >
        <Form.Item
          name="name"
          label={t.name}
          rules={[{ required: true, whitespace: true, message: signIn.required(t.name) }]}
        >
          <Input maxLength={createApiTokenLimits.name.maxLength} placeholder={t.namePlaceholder} />
        </Form.Item>
        <Form.Item name="expiresInDays" label={t.days}>
          <Select options={LIFETIMES.map((days) => ({ value: days, label: t.dayCount(days) }))} />
        </Form.Item>
        {create.error && (
          <Form.Item>
            <ProblemNotice error={create.error} />
          </Form.Item>
        )}
        <Button type="primary" htmlType="submit" loading={create.isPending}>
          {t.create}
        </Button>
      </Form>
    </Modal>
  );
}

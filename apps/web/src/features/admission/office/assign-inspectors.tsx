import { Form, Input } from 'antd';
import { FormModal } from '../../../ui/form-modal';
import { useAssignInspectors } from '../queries';
import { useAdmissionText } from '../texts';
import type { Application } from '../types';

interface AssignInspectorsProps {
  application: Application;
  onClose: () => void;
}

/** Names the team by their accounts; named again, the team changes. */
export function AssignInspectors({ application: { id, version }, onClose }: AssignInspectorsProps) {
  const { office: t } = useAdmissionText();
  const assign = useAssignInspectors(id);
  return (
    <FormModal
      title={t.assign}
      hint={t.assignHint}
      save={t.save}
      mutation={assign}
      bodyOf={({ accounts }: { accounts: string }) => ({
        version,
        inspectors: accounts
          .split(/[\s,，;；]+/)
          .filter(Boolean)
          .map((account) => ({ account })),
      })}
      done={t.assigned}
      onClose={onClose}
    >
      <Form.Item
        name="accounts"
        label={t.accounts}
        rules={[{ required: true, whitespace: true, message: t.accountsMissing }]}
      >
        <Input.TextArea rows={3} />
      </Form.Item>
    </FormModal>
  );
}

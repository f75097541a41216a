import { Form, Input } from 'antd';
import { useNavigate } from 'react-router';
import { openExpulsionLimits as limits } from '../../../api/api-values';
import { MemberSelect } from '../../../entities/member/member-select';
import { FormModal } from '../../../ui/form-modal';
import { useOpenCase } from '../queries';
import { useLeavingText } from '../texts';

interface Values {
  memberId: string;
  reasons: string;
}

export function OpenCase({ memberId, onClose }: { memberId?: string; onClose: () => void }) {
  const { cases: t } = useLeavingText();
  const navigate = useNavigate();
  const open = useOpenCase();
  const required = (label: string) => [
    { required: true, whitespace: true, message: t.required(label) },
  ];
  return (
    <FormModal<Values, Values, { id: string }>
      title={t.open}
      hint={t.openHint}
      save={t.open}
      initialValues={{ memberId }}
      mutation={open}
      bodyOf={(values) => values}
      done={({ id }) => {
        void navigate(`/secretariat/expulsion-cases/${id}`);
        return t.opened;
      }}
      onClose={onClose}
    >
      <Form.Item name="memberId" label={t.unit} rules={required(t.unit)}>
        <MemberSelect placeholder={t.unit} />
      </Form.Item>
      <Form.Item name="reasons" label={t.reasons} rules={required(t.reasons)}>
        <Input.TextArea
          autoSize={{ minRows: 4, maxRows: 14 }}
          maxLength={limits.reasons.maxLength}
        />
      </Form.Item>
    </FormModal>
  );
}

import { Form, Input } from 'antd';
import { issueCredentialLimits, recordCeremonyLimits as limits } from '../../../api/api-values';
import type { Schemas } from '../../../api/schemas';
import { FormModal } from '../../../ui/form-modal';
import { useAdmissionText } from '../texts';
import { useIssueCredential, useRecordCeremony } from './office-queries';

type Ceremony = Schemas['RecordCeremonyDto'];
type Credential = Schemas['IssueCredentialDto'];

interface FormalityProps {
  applicationId: string;
  onClose: () => void;
}

function useRequired() {
  const { meetings: t } = useAdmissionText();
  return (label: string) => [{ required: true, whitespace: true, message: t.required(label) }];
}

export function RecordCeremony({
  applicationId,
  ceremony,
  onClose,
}: FormalityProps & { ceremony: Ceremony | null }) {
  const { formalities: t } = useAdmissionText();
  const required = useRequired();
  return (
    <FormModal<Ceremony, Ceremony, unknown>
      title={t.record}
      save={t.record}
      initialValues={ceremony ?? {}}
      mutation={useRecordCeremony(applicationId)}
      bodyOf={(values) => values}
      done={t.recorded}
      onClose={onClose}
    >
      <Form.Item name="heldOn" label={t.heldOn} rules={required(t.heldOn)}>
        <Input type="date" style={{ width: 180 }} />
      </Form.Item>
      <Form.Item name="place" label={t.place}>
        <Input maxLength={limits.place.maxLength} />
      </Form.Item>
      <Form.Item name="note" label={t.note}>
        <Input.TextArea rows={3} maxLength={limits.note.maxLength} />
      </Form.Item>
    </FormModal>
  );
}

export function IssueCredential({ applicationId, onClose }: FormalityProps) {
  const { formalities: t } = useAdmissionText();
  const required = useRequired();
  return (
    <FormModal<Credential, Credential, unknown>
      title={t.issue}
      hint={t.issueHint}
      save={t.issue}
      mutation={useIssueCredential(applicationId)}
      bodyOf={(values) => values}
      done={t.issued}
      onClose={onClose}
    >
      <Form.Item name="holder" label={t.holder} rules={required(t.holder)}>
        <Input maxLength={issueCredentialLimits.holder.maxLength} />
      </Form.Item>
      <Form.Item name="position" label={t.position} rules={required(t.position)}>
        <Input maxLength={issueCredentialLimits.position.maxLength} />
      </Form.Item>
    </FormModal>
  );
}

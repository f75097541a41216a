import { Form, Input, Select } from 'antd';
import { assignDutyLimits } from '../../api/api-values';
import { DayField } from '../../ui/date-fields';
import { omitEmpty } from '../../ui/empty-values';
import { FormModal } from '../../ui/form-modal';
import { useAssignDuty, useDuties, useOffices } from './queries';
import { useSecretariatText } from './texts';
import type { NewAssignment } from './types';

/** Gives somebody a duty; what was typed stays when it is refused. */
export function AssignDuty({ onClose }: { onClose: () => void }) {
  const t = useSecretariatText();
  const assign = useAssignDuty();
  return (
    <FormModal
      title={t.assign}
      save={t.assign}
      mutation={assign}
      bodyOf={(values: NewAssignment) => omitEmpty(values)}
      done={t.assigned}
      onClose={onClose}
    >
      <AssignmentFields />
    </FormModal>
  );
}

function AssignmentFields() {
  const t = useSecretariatText();
  const offices = useOffices();
  const duties = useDuties();
  const required = (label: string) => [{ required: true, message: t.required(label) }];
  return (
    <>
      <Form.Item name="account" label={t.account} rules={required(t.account)}>
        <Input maxLength={assignDutyLimits.account.maxLength} />
      </Form.Item>
      <Form.Item name="name" label={t.name} extra={t.nameHint}>
        <Input maxLength={assignDutyLimits.name.maxLength} />
      </Form.Item>
      <Form.Item name="office" label={t.office} rules={required(t.office)}>
        <Select options={offices} />
      </Form.Item>
      <Form.Item name="duty" label={t.duty} rules={required(t.duty)}>
        <Select options={duties} />
      </Form.Item>
      <Form.Item name="from" label={t.from} extra={t.fromHint}>
        <DayField />
      </Form.Item>
      <Form.Item name="until" label={t.until} extra={t.untilHint}>
        <DayField />
      </Form.Item>
    </>
  );
}

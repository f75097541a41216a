import { proposeVisitLimits } from '../../../api/api-values';
import { Form, Input } from 'antd';
import { FormModal } from '../../../ui/form-modal';
import { useProposeVisit } from '../queries';
import { useAdmissionText } from '../texts';
import type { Application } from '../types';

interface ProposeVisitProps {
  application: Application;
  onClose: () => void;
}

const linesOf = (text: string) => text.split(/[\s,，、]+/).filter(Boolean);
const areDays = (text = '') => {
  const days = linesOf(text);
  return days.length > 0 && days.length <= 5 && days.every((day) => /^\d{4}-\d\d-\d\d$/.test(day));
};

/** Days for the inspection, and the invitation for a visit, as the applicant reads them. */
export function ProposeVisit({ application: { id }, onClose }: ProposeVisitProps) {
  const { office: t } = useAdmissionText();
  const propose = useProposeVisit(id);
  return (
    <FormModal
      title={t.visit}
      hint={t.visitHint}
      save={t.save}
      mutation={propose}
      bodyOf={({ days, invitation }: { days: string; invitation: string }) => ({
        days: linesOf(days),
        invitation,
      })}
      done={t.invited}
      onClose={onClose}
    >
      <Form.Item
        name="days"
        label={t.days}
        rules={[
          {
            validator: (_, value: string) =>
              areDays(value) ? Promise.resolve() : Promise.reject(new Error(t.daysWrong)),
          },
        ]}
      >
        <Input.TextArea rows={2} />
      </Form.Item>
      <Form.Item
        name="invitation"
        label={t.invitation}
        rules={[{ required: true, whitespace: true, message: t.invitationMissing }]}
      >
        <Input.TextArea rows={4} maxLength={proposeVisitLimits.invitation.maxLength} />
      </Form.Item>
    </FormModal>
  );
}

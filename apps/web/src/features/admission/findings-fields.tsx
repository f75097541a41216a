import { findingRequestLimits } from '../../api/api-values';
import { Form, Input, Select } from 'antd';
import { useAdmissionText } from './texts';

/** A line for each thing that the team looked at. */
export function FindingsFields() {
  const { report: t } = useAdmissionText();
  const verdicts = Object.entries(t.verdicts).map(([value, label]) => ({ value, label }));
  return Object.entries(t.subjects).map(([subject, label]) => (
    <Form.Item key={subject} label={label}>
      <div style={{ display: 'flex', gap: 8 }}>
        <Form.Item name={['findings', subject, 'verdict']} initialValue="good" noStyle>
          <Select aria-label={label} style={{ width: 110, flex: 'none' }} options={verdicts} />
        </Form.Item>
        <Form.Item name={['findings', subject, 'note']} noStyle>
          <Input
            aria-label={`${label} ${t.note}`}
            placeholder={t.note}
            maxLength={findingRequestLimits.note.maxLength}
          />
        </Form.Item>
      </div>
    </Form.Item>
  ));
}

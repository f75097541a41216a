import { Form, Input, InputNumber, Radio } from 'antd';
import { FormModal } from '../../ui/form-modal';
import { useRunFees, type FeeRun } from './queries';
import { useFeesText } from './texts';

/** The fees of a year: issued to all units that have none, or drafted first and issued when they were looked at. */
export function RunFees({ onClose }: { onClose: () => void }) {
  const { office: t } = useFeesText();
  const run = useRunFees();
  const year = new Date().getFullYear();
  return (
    <FormModal
      title={t.run}
      hint={t.runHint}
      save={t.save}
      initialValues={{ how: 'send', year, dueOn: `${year + 1}-03-31` }}
      mutation={run}
      bodyOf={(values: FeeRun) => values}
      done={({ issued }) => t.issued(issued)}
      onClose={onClose}
    >
      <Form.Item name="how" label={t.how}>
        <Radio.Group
          options={(['send', 'draft', 'issue-drafts'] as const).map((value) => ({
            ...{ value, label: t.hows[value] },
          }))}
        />
      </Form.Item>
      <Form.Item
        name="year"
        label={t.year}
        rules={[{ required: true, message: t.required(t.year) }]}
      >
        <InputNumber min={1994} max={2999} />
      </Form.Item>
      <Form.Item noStyle dependencies={['how']}>
        {({ getFieldValue }) =>
          getFieldValue('how') !== 'issue-drafts' && (
            <Form.Item
              name="dueOn"
              label={t.dueOn}
              rules={[{ required: true, message: t.required(t.dueOn) }]}
            >
              <Input type="date" />
            </Form.Item>
          )
        }
      </Form.Item>
    </FormModal>
  );
}

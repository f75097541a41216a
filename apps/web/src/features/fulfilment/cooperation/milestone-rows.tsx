import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, type FormInstance, type FormRule } from 'antd';
import dayjs from 'dayjs';
import { newCooperationLimits, newMilestoneLimits } from '../../../api/api-values';
import layout from '../../../ui/layout.module.css';
import { useCooperationText } from './texts';

export interface MilestoneRow {
  readonly title?: string;
  readonly dueOn?: string;
}

/** What is to be reached by when. A row that is left empty counts for nothing; one that is half filled is asked about. */
export function MilestoneRows() {
  const t = useCooperationText();
  const labels = { title: t.milestone, dueOn: t.milestoneDue };
  const bothOrNone =
    (at: number, part: 'title' | 'dueOn') =>
    ({ getFieldValue }: Pick<FormInstance, 'getFieldValue'>) => {
      const other = part === 'title' ? 'dueOn' : 'title';
      const isAsked = Boolean(getFieldValue(['milestones', at, other]));
      return { required: isAsked, message: t.required(labels[part]) };
    };
  return (
    <Form.List name="milestones">
      {(rows, { add, remove }) => (
        <>
          {rows.map(({ key, name }) => (
            <div key={key} className={layout.fields}>
              {(['title', 'dueOn'] as const).map((part) => (
                <Form.Item
                  key={part}
                  name={[name, part]}
                  label={t.numbered(labels[part], name)}
                  rules={[
                    bothOrNone(name, part),
                    ...(part === 'dueOn' ? [notOver(t.milestonePast)] : []),
                  ]}
                >
                  {part === 'title' ? (
                    <Input maxLength={newMilestoneLimits.title.maxLength} />
                  ) : (
                    <Input type="date" />
                  )}
                </Form.Item>
              ))}
              {rows.length > 1 && (
                <Button icon={<DeleteOutlined aria-hidden />} onClick={() => remove(name)}>
                  {t.numbered(t.removeMilestone, name)}
                </Button>
              )}
            </div>
          ))}
          <Form.Item>
            <Button
              icon={<PlusOutlined aria-hidden />}
              disabled={rows.length >= newCooperationLimits.milestones.maxItems}
              onClick={() => add({})}
            >
              {t.addMilestone}
            </Button>
          </Form.Item>
        </>
      )}
    </Form.List>
  );
}

/** What is to be reached lies ahead. */
const notOver = (message: string): FormRule => ({
  validator: (_, day?: string) =>
    day && day < dayjs().format('YYYY-MM-DD')
      ? Promise.reject(new Error(message))
      : Promise.resolve(),
});

/** Those that are filled in. */
export const milestonesOf = (rows: readonly MilestoneRow[] = []) =>
  rows.flatMap(({ title, dueOn }) => (title && dueOn ? [{ title, dueOn }] : []));

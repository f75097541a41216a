import { Form, Select } from 'antd';
import { FormModal } from '../../../ui/form-modal';
import { UnitSelect } from '../unit-select';
import { useAddMeeting } from './queries';
import { slotText } from './slot-time';
import { useSessionText } from './texts';
import type { Board, NewMeeting } from './types';

interface Values {
  units: string[];
  slotId: string;
  tableId: string;
}

/** Adds a meeting of two units at a free place. */
export function AddMeeting({ board, onClose }: { board: Board; onClose: () => void }) {
  const { board: t, save, saved, required } = useSessionText();
  const add = useAddMeeting(board.id);
  const slotId = 'slotId' as const;
  const must = (label: string) => [{ required: true, message: required(label) }];
  const taken = new Set(board.meetings.map((one) => `${one.slotId}/${one.tableId}`));
  const two = {
    validator: (_: unknown, units: string[] | undefined) =>
      units?.length === 2 ? Promise.resolve() : Promise.reject(new Error(t.twoUnits)),
  };
  return (
    <FormModal<Values, NewMeeting, Board>
      title={t.add}
      hint={t.addHint}
      save={save}
      mutation={add}
      bodyOf={({ units, ...place }) => ({
        ...{ firstMemberId: units[0]!, secondMemberId: units[1]!, ...place },
      })}
      done={saved}
      onClose={onClose}
    >
      <Form.Item name="units" label={t.bothUnits} rules={[two]}>
        <UnitSelect most={2} />
      </Form.Item>
      <Form.Item name={slotId} label={t.slot} rules={must(t.slot)}>
        <Select options={board.slots.map((slot) => ({ value: slot.id, label: slotText(slot) }))} />
      </Form.Item>
      <Form.Item noStyle dependencies={[slotId]}>
        {({ getFieldValue }) => (
          <Form.Item name="tableId" label={t.table} rules={must(t.table)}>
            <Select
              options={board.tables.map(({ id, hall, label }) => ({
                ...{ value: id, label: `${hall} ${label}` },
                disabled: taken.has(`${getFieldValue(slotId)}/${id}`),
              }))}
            />
          </Form.Item>
        )}
      </Form.Item>
    </FormModal>
  );
}

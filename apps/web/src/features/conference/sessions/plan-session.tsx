import { Form, Input, InputNumber } from 'antd';
import { newTableLimits as limits } from '../../../api/api-values';
import { FormModal } from '../../../ui/form-modal';
import { useSetPlan } from './queries';
import { useSessionText } from './texts';
import type { Board, Plan } from './types';

interface Values {
  day: string;
  from: string;
  minutes: number;
  pause: number;
  slots: number;
  hall: string;
  tables: number;
  seats: number;
}

const MINUTE = 60_000;

/** In China time, as halls are. */
function planOf(values: Values): Pick<Plan, 'slots' | 'tables'> {
  const start = new Date(`${values.day}T${values.from}:00+08:00`).getTime();
  const step = (values.minutes + values.pause) * MINUTE;
  return {
    slots: Array.from({ length: values.slots }, (_, nth) => ({
      startsAt: new Date(start + nth * step).toISOString(),
      endsAt: new Date(start + nth * step + values.minutes * MINUTE).toISOString(),
    })),
    tables: Array.from({ length: values.tables }, (_, nth) => ({
      ...{ hall: values.hall, label: String(nth + 1).padStart(2, '0') },
      ...{ seats: values.seats, properties: [] },
    })),
  };
}

/** Slots and tables from a start, a length and numbers. */
export function PlanSession({ board, onClose }: { board: Board; onClose: () => void }) {
  const { board: t, save, saved, required } = useSessionText();
  const plan = useSetPlan(board.id);
  const must = (label: string) => [{ required: true, message: required(label) }];
  const number = (name: keyof Values, label: string, min: number, max: number) => (
    <Form.Item name={name} label={label} rules={must(label)}>
      <InputNumber min={min} max={max} />
    </Form.Item>
  );
  return (
    <FormModal
      title={t.plan}
      hint={t.planHint}
      save={save}
      initialValues={{ from: '09:00', minutes: 25, pause: 5, slots: 12, tables: 20, seats: 4 }}
      mutation={plan}
      bodyOf={(values: Values) => ({ version: board.version, ...planOf(values) })}
      done={saved}
      onClose={onClose}
    >
      <Form.Item name="day" label={t.day} rules={must(t.day)}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="from" label={t.from} rules={must(t.from)}>
        <Input type="time" />
      </Form.Item>
      {number('minutes', t.minutes, 5, 240)}
      {number('pause', t.pause, 0, 240)}
      {number('slots', t.slots, 1, 100)}
      <Form.Item name="hall" label={t.hall} rules={must(t.hall)}>
        <Input maxLength={limits.hall.maxLength} />
      </Form.Item>
      {number('tables', t.tables, 1, 500)}
      {number('seats', t.seats, limits.seats.minimum, limits.seats.maximum)}
    </FormModal>
  );
}

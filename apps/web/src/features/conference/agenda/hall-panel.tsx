import { Button, Form, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { hallLimits as limits } from '../../../api/api-values';
import { FormModal } from '../../../ui/form-modal';
import { ItemRow } from '../../../ui/item-row';
import { Panel } from '../../../ui/panel';
import { ProblemNotice } from '../../../ui/problem-notice';
import { useRemoveHall, useSaveHall } from './queries';
import { useAgendaText } from './texts';
import type { Agenda, Hall, HallFile } from './types';

interface HallPanelProps {
  conferenceId: string;
  halls: readonly Hall[];
  mayWork: boolean;
}

export function HallPanel({ conferenceId, halls, mayWork }: HallPanelProps) {
  const { hall: t } = useAgendaText();
  const [editing, edit] = useState<Hall | 'new' | null>(null);
  const remove = useRemoveHall();
  return (
    <Panel
      title={t.title}
      flush
      extra={mayWork && <Button onClick={() => edit('new')}>{t.add}</Button>}
    >
      {remove.error && <ProblemNotice error={remove.error} />}
      <ul>
        {halls.map((hall) => (
          <li key={hall.id}>
            <ItemRow
              title={hall.name}
              hint={[t.holds(hall.capacity), ...hall.equipment].join(' · ')}
              extra={
                mayWork && (
                  <>
                    <Button aria-label={t.edit(hall.name)} onClick={() => edit(hall)}>
                      {t.change}
                    </Button>
                    <Button
                      aria-label={`${t.remove} ${hall.name}`}
                      onClick={() => remove.mutate(hall.id)}
                    >
                      {t.remove}
                    </Button>
                  </>
                )
              }
            />
          </li>
        ))}
      </ul>
      {editing && (
        <HallForm
          conferenceId={conferenceId}
          hall={editing === 'new' ? null : editing}
          onClose={() => edit(null)}
        />
      )}
    </Panel>
  );
}

interface HallFormProps {
  conferenceId: string;
  hall: Hall | null;
  onClose: () => void;
}

function HallForm({ conferenceId, hall, onClose }: HallFormProps) {
  const { hall: t, save, saved, required } = useAgendaText();
  const change = useSaveHall(conferenceId, hall?.id ?? null);
  const must = (label: string) => [{ required: true, message: required(label) }];
  return (
    <FormModal<{ name: string; capacity: number; equipment?: string }, HallFile, Agenda>
      title={hall ? t.edit(hall.name) : t.add}
      save={save}
      initialValues={hall ? { ...hall, equipment: hall.equipment.join('\n') } : {}}
      mutation={change}
      bodyOf={({ name, capacity, equipment = '' }) => ({
        ...{ name, capacity },
        equipment: equipment
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== ''),
      })}
      done={saved}
      onClose={onClose}
    >
      <Form.Item name="name" label={t.name} rules={must(t.name)}>
        <Input maxLength={limits.name.maxLength} />
      </Form.Item>
      <Form.Item name="capacity" label={t.capacity} rules={must(t.capacity)}>
        <InputNumber min={limits.capacity.minimum} max={limits.capacity.maximum} />
      </Form.Item>
      <Form.Item name="equipment" label={t.equipment} extra={t.equipmentHint}>
        <Input.TextArea rows={3} />
      </Form.Item>
    </FormModal>
  );
}

import { Form, Input } from 'antd';
import { keepMinutesLimits as limits } from '../../../api/api-values';
import { FormModal } from '../../../ui/form-modal';
import { useKeepMinutes } from './queries';
import { useAgendaText } from './texts';
import type { Agenda, AgendaItem, Minutes } from './types';

/** What was said and what was agreed. */
export function MinutesForm({ item, onClose }: { item: AgendaItem; onClose: () => void }) {
  const { minutes: t, save, saved } = useAgendaText();
  const keep = useKeepMinutes(item.id);
  return (
    <FormModal<{ minutes?: string | null; agreed: string }, Minutes, Agenda>
      title={`${t.edit} ${item.title}`}
      save={save}
      initialValues={{ minutes: item.minutes, agreed: item.agreed.join('\n') }}
      mutation={keep}
      bodyOf={({ minutes, agreed }) => ({
        ...{ version: item.version, minutes: minutes || null },
        agreed: agreed
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== ''),
      })}
      done={saved}
      onClose={onClose}
    >
      <Form.Item name="minutes" label={t.minutes}>
        <Input.TextArea rows={8} maxLength={limits.minutes.maxLength} />
      </Form.Item>
      <Form.Item name="agreed" label={t.agreed} extra={t.agreedHint}>
        <Input.TextArea rows={4} />
      </Form.Item>
    </FormModal>
  );
}

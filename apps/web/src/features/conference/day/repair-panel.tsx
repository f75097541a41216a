import { Button, Select } from 'antd';
import { useState } from 'react';
import { ItemRow } from '../../../ui/item-row';
import { useMessages } from '../../../ui/messages';
import { Panel } from '../../../ui/panel';
import { ProblemNotice } from '../../../ui/problem-notice';
import { sendChange } from '../../../ui/send-change';
import { slotText } from '../sessions/slot-time';
import type { Board } from '../sessions/types';
import { useRepair } from './queries';
import { useDayText } from './texts';
import type { RepairChange, RepairOrder } from './types';

interface RepairProps {
  board: Board;
}

/** A table is broken from a slot on: the fewest moves are shown before they are made. */
export function RepairPanel({ board }: RepairProps) {
  const { repair: t } = useDayText();
  const { message } = useMessages();
  const repair = useRepair(board.id);
  const [order, setOrder] = useState<Partial<RepairOrder>>({});
  const { id, fromSlotId = null } = order;
  const ask = (apply: boolean) => {
    if (!id) return;
    const onSuccess = () => void (apply && message.success(t.applied));
    sendChange(repair, { kind: 'table', id, fromSlotId, apply }, { onSuccess });
  };
  return (
    <Panel title={t.title}>
      <p>{t.hint}</p>
      <div style={{ display: 'flex', gap: 8, flexWrap: 'wrap', marginTop: 8 }}>
        <Choice board={board} order={order} onChange={setOrder} />
        <Button disabled={!id} loading={repair.isPending} onClick={() => ask(false)}>
          {t.show}
        </Button>
        {repair.data && repair.data.length > 0 && (
          <Button type="primary" onClick={() => ask(true)}>
            {t.apply}
          </Button>
        )}
      </div>
      {repair.error && <ProblemNotice error={repair.error} />}
      {repair.data && <Changes board={board} changes={repair.data} />}
    </Panel>
  );
}

interface ChoiceProps extends RepairProps {
  order: Partial<RepairOrder>;
  onChange: (order: Partial<RepairOrder>) => void;
}

function Choice({ board, order, onChange }: ChoiceProps) {
  const { repair: t } = useDayText();
  return (
    <>
      <Select
        aria-label={t.table}
        placeholder={t.table}
        style={{ minWidth: 160 }}
        value={order.id}
        onChange={(id) => onChange({ ...order, id })}
        options={board.tables.map(({ id, hall, label }) => ({
          ...{ value: id, label: `${hall} ${label}` },
        }))}
      />
      <Select
        aria-label={t.from}
        placeholder={t.from}
        style={{ minWidth: 160 }}
        value={order.fromSlotId}
        onChange={(fromSlotId) => onChange({ ...order, fromSlotId })}
        options={board.slots.map((slot) => ({ value: slot.id, label: slotText(slot) }))}
      />
    </>
  );
}

function Changes({ board, changes }: RepairProps & { changes: readonly RepairChange[] }) {
  const { repair: t } = useDayText();
  const placeOf = (place: RepairChange['from']) => {
    const slot = board.slots.find(({ id }) => id === place?.slotId);
    const table = board.tables.find(({ id }) => id === place?.tableId);
    return slot && table ? `${slotText(slot)} ${table.hall} ${table.label}` : t.none;
  };
  const nameOf = (meetingId: string) => {
    const meeting = board.meetings.find(({ id }) => id === meetingId);
    return meeting ? `${meeting.aName} × ${meeting.bName}` : '';
  };
  if (changes.length === 0) return <p>{t.nothing}</p>;
  return (
    <ul>
      {changes.map(({ meetingId, from, to }) => (
        <li key={meetingId}>
          <ItemRow title={nameOf(meetingId)} hint={`${placeOf(from)} → ${placeOf(to)}`} />
        </li>
      ))}
    </ul>
  );
}

import { Button, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { repairLimits as limits } from '../../../api/api-values';
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

const KINDS = ['table', 'delegate', 'overrun'] as const;
type Kind = (typeof KINDS)[number];
type Order = Omit<RepairOrder, 'apply'>;

/** Somebody is late or gone, a table is broken, a meeting goes on: the fewest moves are shown before they are made. */
export function RepairPanel({ board }: RepairProps) {
  const { repair: t } = useDayText();
  const { message } = useMessages();
  const repair = useRepair(board.id);
  const [order, setOrder] = useState<Partial<Order> & { kind: Kind }>({ kind: 'table' });
  const { kind, id, minutes } = order;
  const whole = Boolean(id) && (kind !== 'overrun' || Boolean(minutes));
  const change = (to: typeof order) => {
    repair.reset();
    setOrder(to);
  };
  const ask = (apply: boolean) => {
    if (!id) return;
    const onSuccess = () => void (apply && message.success(t.applied));
    sendChange(repair, { ...order, id, apply }, { onSuccess });
  };
  return (
    <Panel title={t.title}>
      <p>{t.hint}</p>
      <div style={{ display: 'flex', gap: 8, flexWrap: 'wrap', marginTop: 8 }}>
        <Select
          aria-label={t.what}
          style={{ minWidth: 160 }}
          value={kind}
          onChange={(to) => change({ kind: to })}
          options={KINDS.map((value) => ({ value, label: t.kinds[value] }))}
        />
        <Choice board={board} order={order} onChange={change} />
        <Button disabled={!whole} loading={repair.isPending} onClick={() => ask(false)}>
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
  order: Partial<Order> & { kind: Kind };
  onChange: (order: Partial<Order> & { kind: Kind }) => void;
}

function Choice({ board, order, onChange }: ChoiceProps) {
  const { repair: t } = useDayText();
  const { kind, id, fromSlotId, minutes } = order;
  return (
    <>
      <Select
        key={kind}
        aria-label={t.of[kind]}
        placeholder={t.of[kind]}
        showSearch={{ optionFilterProp: 'label' }}
        style={{ minWidth: 200 }}
        value={id}
        onChange={(to) => onChange({ ...order, id: to })}
        options={optionsOf(board, kind)}
      />
      {kind === 'overrun' ? (
        <InputNumber
          aria-label={t.minutes}
          placeholder={t.minutes}
          style={{ width: 160 }}
          min={limits.minutes.minimum}
          max={limits.minutes.maximum}
          precision={0}
          value={minutes ?? null}
          onChange={(to) => onChange({ ...order, minutes: to })}
        />
      ) : (
        <Select
          aria-label={t.from}
          placeholder={t.from}
          style={{ minWidth: 160 }}
          value={fromSlotId}
          onChange={(to) => onChange({ ...order, fromSlotId: to })}
          options={board.slots.map((slot) => ({ value: slot.id, label: slotText(slot) }))}
        />
      )}
    </>
  );
}

/** What can have happened to, by what the board shows. */
function optionsOf({ tables, people, meetings, slots }: Board, kind: Kind) {
  switch (kind) {
    case 'table':
      return tables.map(({ id, hall, label }) => ({ value: id, label: `${hall} ${label}` }));
    case 'delegate': {
      const units = new Map(
        meetings.flatMap(({ aMemberId, aName, bMemberId, bName }) => [
          ...([
            [aMemberId, aName],
            [bMemberId, bName],
          ] as const),
        ]),
      );
      return people
        .filter(({ memberId }) => units.has(memberId))
        .map(({ delegateId, memberId, name }) => ({
          ...{ value: delegateId, label: `${name}（${units.get(memberId)}）` },
        }));
    }
    case 'overrun':
      return meetings
        .filter(({ slotId }) => slotId)
        .map(({ id, slotId, aName, bName }) => {
          const slot = slots.find((one) => one.id === slotId);
          return { value: id, label: `${slot ? slotText(slot) : ''} ${aName} × ${bName}` };
        });
  }
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

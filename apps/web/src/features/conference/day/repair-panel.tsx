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

const KINDS = ['table', 'delegate', 'overrun', 'walk-in'] as const;
type Kind = (typeof KINDS)[number];
type Order = Omit<RepairOrder, 'apply'>;

/** Somebody is late or gone, a table is broken, a meeting goes on, a unit walks in: the fewest moves are shown before they are made. */
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
      {kind === 'walk-in' && (
        <Select
          mode="multiple"
          aria-label={t.wished}
          placeholder={t.wished}
          showSearch={{ optionFilterProp: 'label' }}
          style={{ minWidth: 240 }}
          maxCount={limits.wishedIds.maxItems}
          value={order.wishedIds ?? []}
          onChange={(to) => onChange({ ...order, wishedIds: to })}
          options={unitsOf(board).filter(({ value }) => value !== id)}
        />
      )}
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

/** Units with somebody who can sit at a table. */
function unitsOf({ people }: Board) {
  const units = new Map(people.map(({ memberId, memberName }) => [memberId, memberName]));
  return [...units].map(([value, label]) => ({ value, label }));
}

/** What can have happened to, by what the board shows. */
function optionsOf(board: Board, kind: Kind) {
  const { tables, people, meetings, slots } = board;
  switch (kind) {
    case 'table':
      return tables.map(({ id, hall, label }) => ({ value: id, label: `${hall} ${label}` }));
    case 'walk-in':
      return unitsOf(board);
    case 'delegate':
      return people.map(({ delegateId, memberName, name }) => ({
        ...{ value: delegateId, label: `${name}（${memberName}）` },
      }));
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
  const units = new Map(board.people.map(({ memberId, memberName }) => [memberId, memberName]));
  const nameOf = ({ meetingId, aMemberId, bMemberId }: RepairChange) => {
    const meeting = board.meetings.find(({ id }) => id === meetingId);
    if (meeting) return `${meeting.aName} × ${meeting.bName}`;
    return `${units.get(aMemberId) ?? ''} × ${units.get(bMemberId) ?? ''}`;
  };
  if (changes.length === 0) return <p>{t.nothing}</p>;
  return (
    <ul>
      {changes.map((change) => (
        <li key={`${change.aMemberId}/${change.bMemberId}`}>
          <ItemRow
            title={nameOf(change)}
            hint={`${change.meetingId ? placeOf(change.from) : t.added} → ${placeOf(change.to)}`}
          />
        </li>
      ))}
    </ul>
  );
}

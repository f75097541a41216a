import { Alert, Button } from 'antd';
import { useState } from 'react';
import { Panel } from '../../../ui/panel';
import { ProblemNotice } from '../../../ui/problem-notice';
import { sendChange } from '../../../ui/send-change';
import { Table } from '../../../ui/table';
import { BoardCell } from './board-cell';
import { useLock, useMove, usePreviewMove, useRemoveMeeting } from './queries';
import { SeatRepresentatives } from './seat-representatives';
import { SlotTime } from './slot-time';
import { useSessionText } from './texts';
import type { Board, BoardMeeting, MoveEffect, MoveOrder } from './types';

/**
 * Slots × tables. A meeting is chosen, then the place it goes to: by mouse, finger or keyboard. What a move would break is
 * said before it is made.
 */
export function BoardGrid({ board, mayWork }: { board: Board; mayWork: boolean }) {
  const { board: t } = useSessionText();
  const [pickedId, pick] = useState<string | null>(null);
  const picked = board.meetings.find(({ id }) => id === pickedId) ?? null;
  const moving = useMoving(board, () => pick(null));
  const placed = new Map(board.meetings.map((one) => [`${one.slotId}/${one.tableId}`, one]));
  return (
    <Panel title={t.meetings}>
      {mayWork && (
        <Chosen board={board} picked={picked} moving={moving} onDone={() => pick(null)} />
      )}
      <Table label={t.meetings} kind="facts">
        <thead>
          <tr>
            <th scope="col">{t.slot}</th>
            {board.tables.map(({ id, hall, label }) => (
              <th key={id} scope="col">
                {hall} {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {board.slots.map((slot) => (
            <tr key={slot.id}>
              <th scope="row">
                <SlotTime slot={slot} />
              </th>
              {board.tables.map((table) => {
                const there = placed.get(`${slot.id}/${table.id}`) ?? null;
                return (
                  <td key={table.id}>
                    <BoardCell
                      meeting={there}
                      picked={picked}
                      mayWork={mayWork}
                      onPick={pick}
                      onMove={(one) => void moving.move(one, slot.id, table.id, there)}
                    />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </Table>
    </Panel>
  );
}

interface Moving {
  readonly effects: readonly MoveEffect[];
  readonly error: Error | null;
  readonly undo: (() => void) | null;
  readonly move: (
    meeting: BoardMeeting,
    slotId: string,
    tableId: string,
    there: BoardMeeting | null,
  ) => Promise<void>;
}

/** Asks what a move breaks, makes it where it breaks nothing, and remembers the way back. */
function useMoving(board: Board, onDone: () => void): Moving {
  const preview = usePreviewMove(board.id);
  const make = useMove(board.id);
  const [effects, setEffects] = useState<readonly MoveEffect[]>([]);
  const [back, setBack] = useState<Pick<BoardMeeting, 'id' | 'slotId' | 'tableId'> | null>(null);
  const move: Moving['move'] = async (meeting, slotId, tableId, there) => {
    const swapWith = there && { meetingId: there.id, version: there.version };
    const order: MoveOrder = {
      ...{ meetingId: meeting.id, version: meeting.version, slotId, tableId, swapWith },
    };
    const broken = await preview.mutateAsync(order).catch(() => null);
    setEffects(broken ?? []);
    if (broken === null || broken.length > 0) return;
    const { id, slotId: oldSlot, tableId: oldTable } = meeting;
    sendChange(make, order, {
      onSuccess: () => {
        setBack({ id, slotId: oldSlot, tableId: oldTable });
        onDone();
      },
    });
  };
  const undo = () => {
    const now = back && board.meetings.find(({ id }) => id === back.id);
    if (!now || !back.slotId || !back.tableId) return;
    const { slotId, tableId } = back;
    const there = board.meetings.find(
      (one) => one.id !== now.id && one.slotId === slotId && one.tableId === tableId,
    );
    setBack(null);
    void move(now, slotId, tableId, there ?? null);
  };
  return { effects, error: preview.error ?? make.error, undo: back?.slotId ? undo : null, move };
}

interface ChosenProps {
  board: Board;
  picked: BoardMeeting | null;
  moving: Moving;
  onDone: () => void;
}

function Chosen({ board, picked, moving, onDone }: ChosenProps) {
  const { board: t, effects: names } = useSessionText();
  const lock = useLock(board.id);
  const remove = useRemoveMeeting(board.id);
  const seen = picked && { meetingId: picked.id, version: picked.version };
  const error = moving.error ?? lock.error ?? remove.error;
  const broken = moving.effects.map(({ effect }) => names[effect]).join('、');
  return (
    <div style={{ marginBottom: 12 }}>
      <p aria-live="polite">{picked ? t.picked(picked.aName, picked.bName) : t.pick}</p>
      <div style={{ display: 'flex', gap: 8, flexWrap: 'wrap' }}>
        {seen && (
          <>
            <Button size="small" onClick={() => lock.mutate({ ...seen, locked: !picked.locked })}>
              {picked.locked ? t.unlock : t.lock}
            </Button>
            <Button
              size="small"
              danger
              onClick={() => sendChange(remove, seen, { onSuccess: onDone })}
            >
              {t.remove}
            </Button>
            <Button size="small" onClick={onDone}>
              {t.cancel}
            </Button>
          </>
        )}
        {moving.undo && (
          <Button size="small" onClick={moving.undo}>
            {t.undo}
          </Button>
        )}
      </div>
      {picked && <SeatRepresentatives board={board} meeting={picked} />}
      {broken && <Alert type="warning" showIcon title={`${t.breaks}${broken}`} />}
      {error && <ProblemNotice error={error} />}
    </div>
  );
}

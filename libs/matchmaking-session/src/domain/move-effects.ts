import type { Wish } from './session';

export const MOVE_EFFECTS = ['person-taken', 'table-taken', 'away', 'locked'] as const;
export type MoveEffect = (typeof MOVE_EFFECTS)[number];

/** A meeting on the board. */
export interface BoardMeeting {
  readonly id: string;
  readonly people: readonly [string, string];
  readonly slotId: string | null;
  readonly tableId: string | null;
  readonly locked: boolean;
}

export interface MoveOrder {
  readonly meetingId: string;
  readonly slotId: string;
  readonly tableId: string;
  /** Whoever sits there takes the place that becomes free. */
  readonly swap: boolean;
}

export interface Effect {
  readonly effect: MoveEffect;
  /** Whom it concerns: another meeting, or a person. */
  readonly about: string;
}

/**
 * What a move breaks, before it is made. With a swap whoever sits at the place moves to the one that becomes free, and
 * what that breaks counts, too.
 */
export function effectsOf(
  board: readonly BoardMeeting[],
  away: ReadonlyMap<string, readonly string[]>,
  { meetingId, slotId, tableId, swap }: MoveOrder,
): Effect[] {
  const meeting = board.find(({ id }) => id === meetingId);
  if (!meeting) return [];
  const there = board.find(
    (one) => one.id !== meetingId && one.slotId === slotId && one.tableId === tableId,
  );
  const moves = [{ meeting, slotId }];
  if (swap && there && meeting.slotId) moves.push({ meeting: there, slotId: meeting.slotId });
  const moving = new Set(moves.map((one) => one.meeting.id));
  const others = board.filter(({ id }) => !moving.has(id));
  const effects = moves.flatMap((one) => ofOne(one.meeting, one.slotId, others, away));
  const taken = there && !moving.has(there.id);
  if (taken) effects.push({ effect: 'table-taken', about: there.id });
  return effects;
}

function ofOne(
  meeting: BoardMeeting,
  slotId: string,
  others: readonly BoardMeeting[],
  away: ReadonlyMap<string, readonly string[]>,
): Effect[] {
  const clashing = others.filter(
    (one) => one.slotId === slotId && one.people.some((id) => meeting.people.includes(id)),
  );
  const absent = meeting.people.filter((id) => away.get(id)?.includes(slotId));
  return [
    ...(meeting.locked ? [{ effect: 'locked', about: meeting.id } as const] : []),
    ...clashing.map(({ id }) => ({ effect: 'person-taken', about: id }) as const),
    ...absent.map((about) => ({ effect: 'away', about }) as const),
  ];
}

/** Whether a wish keeps a pair apart for good. */
export const keepsApart = (wishes: readonly (Wish | null)[]): boolean => wishes.includes('no');

import { defineStates } from '@wanchang/kernel';

/** `skipped`: they were called and did not come; they can come back. */
export const TICKET_STATES = ['waiting', 'called', 'skipped', 'done', 'left'] as const;
export type TicketState = (typeof TICKET_STATES)[number];
export const TICKET_STEPS = ['call', 'finish', 'skip', 'return', 'leave'] as const;
export type TicketStep = (typeof TICKET_STEPS)[number];

/** A number in a queue, from the taking to the meeting. */
export const ticketStates = defineStates<TicketState, TicketStep>('waiting', {
  waiting: { call: 'called', leave: 'left' },
  called: { finish: 'done', skip: 'skipped' },
  skipped: { return: 'waiting', leave: 'left' },
  done: {},
  left: {},
});

/** So many meetings of the stated length count beside those that were held, so that the first one alone decides nothing. */
const PRIOR_WEIGHT = 3;

/** The length to expect of a meeting, in ms: what was stated, corrected by what was held. */
export function expectedLength(statedMs: number, heldMs: readonly number[]): number {
  const held = heldMs.reduce((sum, one) => sum + one, 0);
  return (statedMs * PRIOR_WEIGHT + held) / (PRIOR_WEIGHT + heldMs.length);
}

/**
 * When each who waits will be called, the first one first.
 * @param busySince when each desk began its meeting, ms; null: it is free
 * @param length of a meeting, ms
 */
export function expectedCalls(
  now: number,
  busySince: readonly (number | null)[],
  waiting: number,
  length: number,
): number[] {
  const free = busySince.map((since) => (since === null ? now : Math.max(now, since + length)));
  const calls: number[] = [];
  for (let nth = 0; nth < waiting && free.length > 0; nth += 1) {
    const desk = free.indexOf(Math.min(...free));
    calls.push(free[desk]!);
    free[desk]! += length;
  }
  return calls;
}

/** Who comes back stands behind those who are called next: one for each desk. */
export function placeOfReturn(ranks: readonly number[], desks: number): number {
  const order = [...ranks].sort((a, b) => a - b);
  const before = order[desks - 1];
  if (before === undefined) return (order.at(-1) ?? 0) + 1;
  const behind = order[desks];
  return behind === undefined ? before + 1 : (before + behind) / 2;
}

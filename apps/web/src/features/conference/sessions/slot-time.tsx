import type { Slot } from './types';

const CLOCK = new Intl.DateTimeFormat('zh-CN', {
  ...{ timeZone: 'Asia/Shanghai', hourCycle: 'h23' },
  ...{ month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit' },
});

export const slotText = ({ startsAt }: Pick<Slot, 'startsAt'>): string =>
  CLOCK.format(new Date(startsAt));

/** When a slot begins, in China time wherever the person is. */
export function SlotTime({ slot }: { slot: Pick<Slot, 'startsAt'> }) {
  return <time dateTime={slot.startsAt}>{slotText(slot)}</time>;
}

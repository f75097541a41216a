import { type Meeting, type Participant, type Problem } from '../problem';
import { Random } from '../search/random';

export interface Size {
  readonly participants: number;
  readonly requests: number;
  readonly slots: number;
  readonly tables: number;
}

/** Share of the participants that host (buyers); the others visit them. */
const BUYERS = 0.2;
/** Some come for half of the day only, and everyone misses a slot now and then. */
const HALF_DAY = 0.1;
const ABSENT = 0.05;

/**
 * A conference as it might be: buyers that are asked for unequally, weights from 1 to 100, half-day visitors,
 * single slots missed, most meetings per participant. The same seed gives the same conference.
 */
export function generate(size: Size, seed: number): Problem {
  const random = new Random(seed);
  const slots = Array.from({ length: size.slots }, (_, s) => ({ start: s * 25, end: s * 25 + 20 }));
  const noon = size.slots >> 1;
  const buyers = Math.round(size.participants * BUYERS);
  const participants = Array.from({ length: size.participants }, (_, p): Participant => {
    const unavailable = slots.map((_slot, s) => s).filter(() => random.next() < ABSENT);
    const half = random.next() < HALF_DAY;
    const sessions = half ? { sessions: [random.next() < 0.5 ? 'morning' : 'afternoon'] } : {};
    const most = p < buyers ? size.slots - 2 : 6 + random.below(5);
    return { id: `p${p}`, unavailable, most, ...sessions };
  });
  const asked = new Set<number>();
  const meetings: Meeting[] = [];
  while (meetings.length < size.requests) {
    const buyer = Math.floor(buyers * Math.pow(random.next(), 1.3));
    const seller = buyers + random.below(size.participants - buyers);
    const pair = buyer * size.participants + seller;
    if (asked.has(pair)) continue;
    asked.add(pair);
    const weight = 1 + random.below(100);
    meetings.push({ id: `m${meetings.length}`, between: [`p${buyer}`, `p${seller}`], weight });
  }
  return {
    slots,
    sessions: [
      { id: 'morning', slots: slots.map((_slot, s) => s).slice(0, noon) },
      { id: 'afternoon', slots: slots.map((_slot, s) => s).slice(noon) },
    ],
    participants,
    meetings,
    tables: Array.from({ length: size.tables }, (_, t) => ({ id: `t${t}` })),
  };
}

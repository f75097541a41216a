import { type Random } from '../search/random';
import { type Timetable } from '../search/timetable';

/** Marks some `wanted` meetings that have to do with one participant's breaks: 1 where a meeting may move. */
export function freePart(timetable: Timetable, random: Random, wanted: number): Uint8Array {
  const broken = [...timetable.breaks.keys()].filter((p) => timetable.breaks[p]! > 0);
  const start = broken[random.below(broken.length)] ?? random.below(timetable.instance.P);
  return random.next() < 0.5
    ? neighbouringSlots(timetable, random, start, wanted)
    : connectedRows(timetable, random, start, wanted);
}

/** All meetings in slots around a gap of p. */
function neighbouringSlots(timetable: Timetable, random: Random, p: number, wanted: number) {
  const { M, S } = timetable.instance;
  const free = new Uint8Array(M);
  const gaps = gapsOf(timetable, p);
  let from = gaps[random.below(gaps.length)] ?? random.below(S);
  let to = from;
  let count = 0;
  const add = (s: number) => {
    timetable.slotOf.forEach((at, m) => {
      if (at === s) {
        free[m] = 1;
        count++;
      }
    });
  };
  add(from);
  while (count < wanted && (from > 0 || to < S - 1)) {
    if (to === S - 1 || (from > 0 && random.next() < 0.5)) add(--from);
    else add(++to);
  }
  return free;
}

function gapsOf({ instance: { S }, at }: Timetable, p: number): number[] {
  const row = at.subarray(p * S, p * S + S);
  const taken = [...row.keys()].filter((s) => row[s]! >= 0);
  const [first, last] = [taken[0] ?? 0, taken.at(-1) ?? 0];
  return [...row.keys()].filter((s) => s > first && s < last && row[s]! < 0);
}

/** All meetings of p, of some whom it meets, of some whom these meet … and of a few others. */
function connectedRows(timetable: Timetable, random: Random, start: number, wanted: number) {
  const { M, P, host, guest, meetingsOf } = timetable.instance;
  const free = new Uint8Array(M);
  const rows = [start];
  const known = new Uint8Array(P);
  known[start] = 1;
  let count = 0;
  for (let i = 0; count < wanted && i < P; i++) {
    while (rows.length <= i) {
      const p = random.below(P);
      if (!known[p]) rows.push(p);
      known[p] = 1;
    }
    const swap = i + random.below(rows.length - i);
    const p = rows[swap]!;
    rows[swap] = rows[i]!;
    rows[i] = p;
    for (const m of meetingsOf[p]!) {
      if (timetable.slotOf[m]! < 0 || free[m]) continue;
      free[m] = 1;
      count++;
      const q = host[m] === p ? guest[m]! : host[m]!;
      if (!known[q]) rows.push(q);
      known[q] = 1;
    }
  }
  return free;
}

import { type Meeting, type Participant, type Problem } from '../problem';
import { type DznValue, malformed, parseDzn } from './dzn';

/** Breaks of any two participants differ by at most this, by the benchmark's definition. */
const FAIRNESS = 2;
const SLOT_MINUTES = 20;

/**
 * Reads an instance of the B2B meeting scheduling problem of the University of Girona (Bofill, Coll, Garcia,
 * Giráldez-Cru, Pesant, Suy, Villaret, JAIR 74, 2022). Participants, meetings and tables get the ids `1`, `2`, …
 *
 * @throws DomainError `meeting-scheduler.malformed-file` naming line and field
 */
export function readB2bsp(text: string): Problem {
  const file = new Fields(parseDzn(text));
  const people = file.count('nBusiness', 1);
  const count = file.count('nMeetings', 0);
  const tables = file.count('nTables', 0);
  const slots = file.count('nTotalSlots', 1);
  const morning = file.count('nMorningSlots', 0, slots);
  const requested = file.table('requested', count, 3, [people, people, 3]);
  const forbidden = file.sets('forbidden', people, slots);
  const fixed = file.numbers('fixed', count, slots);
  const before = file.sets('precedences', count, count);
  const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);
  const participants = range(1, people + 1).map((p): Participant => {
    const unavailable = forbidden[p - 1]!.filter((s) => s > 0).map((s) => s - 1);
    return { id: String(p), unavailable };
  });
  const meetings = requested.map(([p, q, session], m): Meeting => {
    const slot = fixed[m]! > 0 ? { slot: fixed[m]! - 1 } : {};
    const within = session === 3 ? {} : { session: session === 1 ? 'morning' : 'afternoon' };
    const after = before[m]!.map(String);
    return {
      id: String(m + 1),
      between: [String(p), String(q)],
      mandatory: true,
      after,
      ...slot,
      ...within,
    };
  });
  return {
    slots: range(0, slots).map((s) => ({ start: s * SLOT_MINUTES, end: (s + 1) * SLOT_MINUTES })),
    sessions: [
      { id: 'morning', slots: range(0, morning) },
      { id: 'afternoon', slots: range(morning, slots) },
    ],
    participants,
    meetings,
    tables: range(1, tables + 1).map((t) => ({ id: String(t) })),
    fairness: FAIRNESS,
  };
}

/** The assignments of a file, each taken with its shape and range checked. */
class Fields {
  constructor(private readonly values: ReadonlyMap<string, DznValue>) {}

  count(field: string, least: number, most = 100_000): number {
    return number(this.get(field), field, least, most);
  }

  numbers(field: string, length: number, most: number): number[] {
    return this.list(field, length).map((item, i) => number(item, `${field}[${i + 1}]`, 0, most));
  }

  sets(field: string, length: number, most: number): number[][] {
    return this.list(field, length).map((item, i) => {
      const name = `${field}[${i + 1}]`;
      if (item.kind !== 'set')
        throw malformed(item.line, name, '应为集合 {…}', 'must be a set {…}');
      const lowest = field === 'forbidden' ? 0 : 1;
      return item.items.map((member) => number(member, name, lowest, most));
    });
  }

  table(field: string, length: number, width: number, most: readonly number[]): number[][] {
    return this.list(field, length).map((row, i) => {
      const name = `${field}[${i + 1}]`;
      const items = row.kind === 'list' ? row.items : [];
      if (items.length !== width)
        throw malformed(row.line, name, `应有 ${width} 个数`, `must have ${width} numbers`);
      const cells = items.map((item, k) => number(item, `${name}[${k + 1}]`, 1, most[k]!));
      if (cells[0] === cells[1])
        throw malformed(row.line, name, '不能与自己会面', 'must be two different participants');
      return cells;
    });
  }

  private list(field: string, length: number): readonly DznValue[] {
    const value = this.get(field);
    if (value.kind !== 'list')
      throw malformed(value.line, field, '应为数组 […]', 'must be a list […]');
    const found = value.items.length;
    if (found !== length)
      throw malformed(
        value.line,
        field,
        `应有 ${length} 项，实有 ${found} 项`,
        `must have ${length} items, has ${found}`,
      );
    return value.items;
  }

  private get(field: string): DznValue {
    const value = this.values.get(field);
    if (!value) throw malformed(1, field, '缺少此项', 'is missing');
    return value;
  }
}

function number(value: DznValue, field: string, least: number, most: number): number {
  if (value.kind !== 'number')
    throw malformed(value.line, field, '应为整数', 'must be a whole number');
  if (value.value < least || value.value > most)
    throw malformed(
      value.line,
      field,
      `应在 ${least} 到 ${most} 之间`,
      `must be from ${least} to ${most}`,
    );
  return value.value;
}

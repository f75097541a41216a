import { agendaConflicts, placesOf, type AgendaPart, type PlannedItem } from './agenda';

const at = (hour: number) => new Date(Date.UTC(2999, 5, 1, hour));
const item = (
  id: string,
  from: number,
  to: number,
  more: Partial<PlannedItem> = {},
): PlannedItem => ({
  ...{ id, hallId: null, startsAt: at(from), endsAt: at(to), places: null, people: [] },
  ...more,
});
const person = (delegateId: string, part: AgendaPart) => ({ delegateId, name: delegateId, part });
const frame = { seats: new Map([['h', 2]]), from: at(0), until: at(20) };
const kinds = (items: PlannedItem[]) =>
  agendaConflicts(items, frame).map(({ kind, itemId, otherId }) => [kind, itemId, otherId]);

it('R2.1 a hall is at odds with itself only while two items overlap', () => {
  const hallId = 'h';
  expect(kinds([item('a', 1, 2, { hallId }), item('b', 2, 3, { hallId })])).toEqual([]);
  expect(kinds([item('a', 1, 3, { hallId }), item('b', 2, 4, { hallId })])).toEqual([
    ['hall', 'a', 'b'],
  ]);
  expect(kinds([item('a', 1, 3), item('b', 2, 4)])).toEqual([]);
});

it('R2.1 who speaks while they are elsewhere is told apart from who listens twice', () => {
  const both = (one: AgendaPart, other: AgendaPart) =>
    kinds([
      item('a', 1, 3, { people: [person('p', one)] }),
      item('b', 2, 4, { people: [person('p', other)] }),
    ]);
  expect(both('speaker', 'attendee')).toEqual([['speaker', 'a', 'b']]);
  expect(both('attendee', 'attendee')).toEqual([['delegate', 'a', 'b']]);
});

it('R2.1 shows more people than places, and times outside the conference', () => {
  const people = ['p', 'q', 'r'].map((id) => person(id, 'attendee'));
  expect(kinds([item('a', 1, 2, { hallId: 'h', people })])).toEqual([['places', 'a', null]]);
  expect(kinds([item('a', 19, 21)])).toEqual([['outside', 'a', null]]);
});

it('R2.1 there are never more places than the hall holds', () => {
  expect(placesOf({ hallId: 'h', places: 50 }, frame.seats)).toBe(2);
  expect(placesOf({ hallId: 'h', places: 1 }, frame.seats)).toBe(1);
  expect(placesOf({ hallId: null, places: null }, frame.seats)).toBeNull();
});

import { effectsOf, type BoardMeeting } from './move-effects';

const board: BoardMeeting[] = [
  { id: 'ab', people: ['a', 'b'], slotId: 's1', tableId: 't1', locked: false },
  { id: 'cd', people: ['c', 'd'], slotId: 's2', tableId: 't1', locked: false },
  { id: 'ae', people: ['a', 'e'], slotId: 's2', tableId: 't2', locked: true },
];
const away = new Map([['b', ['s3']]]);
const move = (slotId: string, tableId: string, swap = false, meetingId = 'ab') =>
  effectsOf(board, away, { meetingId, slotId, tableId, swap });

it('R2.1 a move says what it breaks: people, tables, absences, locks', () => {
  expect(move('s1', 't2')).toEqual([]);
  expect(move('s2', 't1')).toEqual([
    { effect: 'person-taken', about: 'ae' },
    { effect: 'table-taken', about: 'cd' },
  ]);
  expect(move('s3', 't1')).toEqual([{ effect: 'away', about: 'b' }]);
  expect(move('s3', 't1', false, 'ae')).toEqual([{ effect: 'locked', about: 'ae' }]);
});

it('R2.1 a swap frees the place it goes to, and counts what it breaks for the other meeting', () => {
  expect(move('s2', 't1', true)).toEqual([{ effect: 'person-taken', about: 'ae' }]);
  expect(move('s1', 't1', true, 'cd')).toEqual([{ effect: 'person-taken', about: 'ae' }]);
});

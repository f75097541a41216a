import type { Wish } from './session';
import { DEFAULT_WEIGHTS, weightOf, type WishedPair } from './wish-weights';

const worth = (first: Wish | null, second: Wish | null, more: Partial<WishedPair> = {}) =>
  weightOf(
    {
      wishes: [first, second],
      score: 0,
      metBefore: false,
      noShows: 0,
      crossRegion: false,
      ...more,
    },
    DEFAULT_WEIGHTS,
  );

it('R2.1 musts of both come first, then what both wish, then what one does', () => {
  const order = [
    worth('must', 'must'),
    worth('must', 'want'),
    worth('want', 'want'),
    worth('must', null),
    worth('want', null),
  ] as number[];
  expect(order).toEqual([...order].sort((a, b) => b - a));
  expect(new Set(order).size).toBe(5);
});

it('R2.1 a "no" of either side is absolute, and no wish is no meeting', () => {
  expect([worth('must', 'no'), worth('no', null), worth(null, null)]).toEqual([null, null, null]);
});

it('R0.6 coastal and interior units come before others, those who met before behind', () => {
  const plain = worth('want', 'want')!;
  expect(worth('want', 'want', { crossRegion: true })).toBeGreaterThan(plain);
  expect(worth('want', 'want', { metBefore: true })).toBeLessThan(plain);
  expect(worth('want', 'want', { score: 0.9 })).toBeGreaterThan(plain);
});

it('R7.1 who did not come lately comes behind, a little more each time, and is never shut out', () => {
  const after = [0, 1, 2, 3, 9].map((noShows) => worth('want', 'want', { noShows })!);
  expect(after).toEqual([250, 190, 130, 70, 70]);
  expect(worth('want', null, { noShows: 3 })).toBe(1);
});

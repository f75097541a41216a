import { expect, it } from 'vitest';
import type { Candidate } from './types';
import { withShare } from './with-share';

const of = (coast: string, count: number) =>
  Array.from({ length: count }, () => ({ member: { coast } }) as Candidate);
const coastsOf = (chosen: readonly Candidate[]) =>
  ['interior', 'coastal'].map(
    (side) => chosen.filter(({ member }) => member.coast === side).length,
  );

it('R0.6 so many percent of those that are asked are of the interior, as many as there are', () => {
  const all = [...of('coastal', 30), ...of('interior', 12)];
  expect(coastsOf(withShare(all, 20, 50))).toEqual([10, 10]);
  expect(coastsOf(withShare(all, 100, 40))).toEqual([12, 18]);
  expect(coastsOf(withShare(all, 100, 100))).toEqual([12, 0]);
  expect(coastsOf(withShare(all, 5, null))).toEqual([0, 5]);
  expect(withShare(of('coastal', 3), 9, 100)).toEqual([]);
});

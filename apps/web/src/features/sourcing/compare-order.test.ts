import { expect, it } from 'vitest';
import { seller } from '../../testing/samples';
import { viewed } from './compare-order';
import type { Compared, Comparison } from './types';

const supplier = (invitationId: string, more: Partial<Compared>) =>
  ({
    ...{ invitationId, member: seller, score: 0.5, total: '100', leadTimeDays: 10, covered: 2 },
    ...{ shortListed: false, hidden: false, ...more },
  }) as Compared;

const quotes = {
  suppliers: [
    supplier('a', { total: null, score: 0.9 }),
    supplier('b', { total: '90', shortListed: true }),
    supplier('c', { hidden: true, shortListed: true }),
    supplier('d', { total: '80', leadTimeDays: 5 }),
  ],
} as Comparison;
const ids = (view: Parameters<typeof viewed>[1]) =>
  viewed(quotes, view).suppliers.map(({ invitationId }) => invitationId);

it('R0.5 columns stand in the order that is asked for; a total that is not known is last', () => {
  expect(ids({ order: 'total', show: 'all' })).toEqual(['d', 'b', 'a']);
  expect(ids({ order: 'score', show: 'all' })[0]).toBe('a');
  expect(ids({ order: 'leadTime', show: 'all' })[0]).toBe('d');
});

it('R0.5 who is laid aside is in neither list but its own', () => {
  expect(ids({ order: 'score', show: 'short' })).toEqual(['b']);
  expect(ids({ order: 'score', show: 'hidden' })).toEqual(['c']);
});

import { expect, it } from 'vitest';
import { changedTerms, changesOf } from './quote-changes';
import type { QuoteVersion } from './types';

const line = (no: number, unitPrice: string) => ({
  ...{ no, unitPrice, unit: '台', quantity: null, minimumOrder: null, leadTimeDays: 5 },
  alternative: '',
});
const version = (lines: ReturnType<typeof line>[], freight = '0') =>
  ({ content: { lines, freight, priceIncludesTax: true } }) as unknown as QuoteVersion;

it('R0.5 a version says which lines it changes, adds and leaves out, and nothing of the others', () => {
  const before = version([line(1, '10'), line(2, '20'), line(3, '30')]);
  const after = version([line(1, '9.5'), line(2, '20'), line(4, '40')], '100');
  const changes = changesOf(after, before)!;
  expect([...changes.keys()]).toEqual([1, 4, 3]);
  expect(changes.get(1)!.before!.unitPrice).toBe('10');
  expect([changes.get(4)!.before, changes.get(3)!.line]).toEqual([null, null]);
  expect(changedTerms(after, before)).toEqual(['freight']);
});

it('the first version changes nothing', () => {
  expect(changesOf(version([line(1, '10')]), undefined)).toBeNull();
  expect(changedTerms(version([]), undefined)).toEqual([]);
});

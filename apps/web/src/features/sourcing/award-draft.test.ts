import { describe, expect, it } from 'vitest';
import { allTo, cheapest, givenOf, partsOf, press, totalTo, type AwardDraft } from './award-draft';
import type { Cell, Compared, Comparison, RfqLine } from './types';

const line: RfqLine = {
  ...{ no: 1, description: '球阀', specification: '', quantity: '100', unit: '台', dueDate: null },
  ...{ alternativesAllowed: false, partialAllowed: true },
};
const supplier = (invitationId: string, price: string, more: Partial<Cell> = {}) =>
  ({
    ...{ invitationId, freight: '10', outdated: false, lapsed: false },
    cells: [{ no: 1, price, quantity: '100', minimumOrder: null, ...more }],
  }) as unknown as Compared;
const none: AwardDraft = new Map();

describe('an award that is being made', () => {
  it('gives a line, takes it away at a second press, and moves it whole to another', () => {
    const [first, second] = [supplier('a', '2'), supplier('b', '3')];
    const given = press(none, first, line);
    expect(partsOf(given)).toEqual([{ invitationId: 'a', lines: [{ no: 1, quantity: '100' }] }]);
    expect(partsOf(press(given, first, line))).toEqual([]);
    expect(partsOf(press(given, second, line))).toEqual([
      { invitationId: 'b', lines: [{ no: 1, quantity: '100' }] },
    ]);
  });

  it('splits a line that one supplier cannot deliver whole', () => {
    const part = press(none, supplier('a', '2', { quantity: '60' }), line);
    const whole = press(part, supplier('b', '3'), line);
    expect(givenOf(whole, 1).toFixed()).toBe('100');
    expect(whole.get('b')?.get(1)).toBe('40');
  });

  it('finds the cheapest of each line, minimum orders kept', () => {
    const suppliers = [
      supplier('a', '2', { quantity: '60' }),
      supplier('b', '3', { minimumOrder: '50' }),
      supplier('c', '4'),
    ];
    const draft = cheapest({ suppliers } as unknown as Comparison, [line]);
    expect([draft.get('a')?.get(1), draft.has('b'), draft.get('c')?.get(1)]).toEqual([
      '60',
      false,
      '40',
    ]);
    expect(totalTo(draft, suppliers[0]!)).toBe('130.00');
  });

  it('gives nothing to a quote that does not count', () => {
    const outdated = { ...supplier('a', '2'), outdated: true };
    expect(press(none, outdated, line)).toBe(none);
    expect(allTo(supplier('b', '1')).size).toBe(1);
  });
});

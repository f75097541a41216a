import { FEWEST_SHOWN, isSumPossible, shownAmount } from './follow-up';

const sum = { stage: 'contract', amount: '1200.50', currency: 'CNY' } as const;

it.each([
  ['of an agreement', { result: 'agreement', sum }, true],
  ['of talks', { result: 'talks', sum }, true],
  ['left out', { result: 'nothing', sum: null }, true],
  ['of nothing', { result: 'nothing', sum }, false],
  ['of half a fen', { result: 'agreement', sum: { ...sum, amount: '1.005' } }, false],
  ['of trailing zeros', { result: 'agreement', sum: { ...sum, amount: '1.5000' } }, true],
  [
    'of half a yen',
    { result: 'agreement', sum: { ...sum, amount: '1.5', currency: 'JPY' } },
    false,
  ],
] as const)('R1.3 a sum %s can stand in an answer or not', (_, answer, possible) => {
  expect(isSumPossible(answer)).toBe(possible);
});

it('R1.3 a sum of so few meetings that one could tell whose it is, is not shown', () => {
  expect(shownAmount('100.00', FEWEST_SHOWN - 1)).toBeNull();
  expect(shownAmount('100.00', FEWEST_SHOWN)).toBe('100.00');
});

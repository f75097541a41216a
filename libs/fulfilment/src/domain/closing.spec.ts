import { refusalToEnd, type EndOrder, type OpenAtEnd } from './closing';

const done: OpenAtEnd = {
  ...{ missing: [], undecided: 0, unpaid: '0.00', unconfirmed: '0.00', uninvoiced: '100.00' },
  disputes: 0,
};
const unpaid = { ...done, unpaid: '5.00' };
const order = (parts: Partial<EndOrder> = {}): EndOrder => ({
  ...{ closing: 'complete', reason: '余下不再需要', acceptOpen: true, rest: 'owed', seen: null },
  ...parts,
});

it.each([
  ['with all done and no word', order({ reason: '', acceptOpen: false, rest: null }), done, null],
  ['with money open that is accepted and stays owed', order(), unpaid, null],
  ['with money open that nobody accepts', order({ acceptOpen: false }), unpaid, 'closing-open'],
  ['with money open of which nothing is said', order({ rest: null }), unpaid, 'closing-rest'],
  [
    'with money let go while a payment waits to be confirmed',
    order({ rest: 'waived' }),
    { ...unpaid, unconfirmed: '1.00' },
    'closing-unconfirmed',
  ],
  ['with something open and no reason', order({ reason: '' }), unpaid, 'reason-missing'],
  ['with goods that wait to be accepted', order(), { ...done, undecided: 1 }, 'closing-undecided'],
  ['with a claim open', order(), { ...done, disputes: 1 }, 'dispute-open'],
] as const)('R0.2 a contract is completed %s, or not', (_, given, open, refusal) => {
  expect(refusalToEnd(given, open)).toBe(refusal);
});

it('R0.2 a contract is terminated for a reason, whatever is open but a claim and goods on their way', () => {
  const terminate = order({ closing: 'terminate', acceptOpen: false, rest: null });
  expect(refusalToEnd(terminate, unpaid)).toBeNull();
  expect(refusalToEnd({ ...terminate, reason: '' }, unpaid)).toBe('reason-missing');
  expect(refusalToEnd(terminate, { ...done, disputes: 1 })).toBe('dispute-open');
  expect(refusalToEnd(terminate, { ...done, undecided: 1 })).toBe('closing-undecided');
});

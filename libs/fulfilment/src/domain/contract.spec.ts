import { contractStates } from './contract.states';
import { looksDouble } from './double-signing';
import { defaultPlan, planSum, spread } from './plan';

it('a contract is signed by both, performed, and ends once', () => {
  expect(contractStates.describe()).toMatchInlineSnapshot(`
    "agreed --sign--> signed
    agreed --terminate--> terminated
    signed --perform--> performing
    signed --complete--> completed
    signed --terminate--> terminated
    performing --complete--> completed
    performing --terminate--> terminated"
  `);
});

it('what is paid is spread over the plan in the order of the due days, and never exceeds an item', () => {
  const plan = [
    { no: 1, amount: '30.00' },
    { no: 2, amount: '65.00' },
    { no: 3, amount: '5.00' },
  ];
  const paidOf = (paid: string) => spread(plan, paid).map((item) => item.paid);
  expect(paidOf('0')).toEqual(['0.00', '0.00', '0.00']);
  expect(paidOf('40')).toEqual(['30.00', '10.00', '0.00']);
  expect(paidOf('120')).toEqual(['30.00', '65.00', '5.00']);
  expect(paidOf('-1')).toEqual(['0.00', '0.00', '0.00']);
});

it('a plan that nobody made is one instalment after the goods; nothing where nothing is owed', () => {
  expect(defaultPlan('100.00', '2026-12-01')).toEqual([
    { kind: 'on_delivery', amount: '100.00', dueOn: '2026-12-31' },
  ]);
  expect(defaultPlan('0.00', '2026-12-01')).toEqual([]);
  expect(planSum([{ amount: '0.1' }, { amount: '0.2' }])).toBe('0.30');
});

const valves = { description: '不锈钢球阀', unit: '台', quantity: '100' };

it.each([
  ['the same goods', [valves], [{ ...valves }], true],
  ['nearly the same quantity', [valves], [{ ...valves, quantity: '95' }], true],
  ['another quantity', [valves], [{ ...valves, quantity: '50' }], false],
  ['other spellings', [valves], [{ ...valves, description: '不锈钢 球阀' }], true],
  [
    'half of the lines',
    [valves, { ...valves, description: '法兰' }],
    [valves, { ...valves, description: '轴承' }],
    true,
  ],
  ['other goods', [valves], [{ ...valves, description: '法兰' }], false],
  ['no lines', [], [valves], false],
])('%s: suspected as a double or not', (_, left, right, expected) => {
  expect(looksDouble(left, right)).toBe(expected);
});

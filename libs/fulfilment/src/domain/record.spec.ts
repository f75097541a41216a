import { assertWhole, goesInWholes } from './contract.rules';
import { refusalOfInvoice } from './invoice.rules';

const soFar = { invoiced: '0', contract: '100.00', performed: '40.00', paid: '30.00' };

it.each([
  ['as much as was delivered', '40', soFar, null],
  ['as much as was paid before the goods', '60', { ...soFar, performed: '0', paid: '60' }, null],
  ['more than was delivered or paid', '40.01', soFar, 'invoice-ahead'],
  ['more than the contract', '100.01', soFar, 'invoice-over'],
  ['what together is more than the contract', '1', { ...soFar, invoiced: '100' }, 'invoice-over'],
] as const)('R0.2 an invoice of %s is taken, or asked about', (_, amount, facts, refusal) => {
  expect(refusalOfInvoice(amount, facts)?.[0] ?? null).toBe(refusal);
});

const of = (unit: string, quantity = '100') => new Map([[1, { unit, quantity }]]);

it.each([
  ['1.5', of('台'), 'fulfilment.quantity-whole'],
  ['1.5', of('吨'), null],
  ['1.5', of('万件'), null],
  ['2', of('台'), null],
  ['1.5', of('托'), null],
  ['0.5', of('台', '10.5'), null],
] as const)('R0.2 %s of a line are sent, or not', (quantity, lines, code) => {
  const send = () => assertWhole([{ no: 1, quantity }], lines);
  if (code === null) expect(send).not.toThrow();
  else expect(send).toThrow(expect.objectContaining({ code }));
});

it.each([
  ['台', '100', true],
  ['台', '1.5', false],
  ['万件', '1.5', false],
  ['打', '2', false],
  ['吨', '2', false],
])(
  'R0.2 a line in %s of which %s are agreed goes in whole numbers: %s',
  (unit, quantity, whole) => {
    expect(goesInWholes({ unit, quantity })).toBe(whole);
  },
);

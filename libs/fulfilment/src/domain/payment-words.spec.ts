import { contradicts, planOfWords } from './payment-words';

const days = {
  ...({ agreedOn: '2026-01-01', deliveryDueOn: '2026-03-01' } as const),
  currency: 'CNY',
};
const planned = (words: string) =>
  planOfWords(words, '1000.00', days)?.map(
    ({ kind, amount, dueOn }) => `${kind} ${amount} ${dueOn}`,
  );

it.each([
  ['货到验收后 30 日内电汇', ['on_delivery 1000.00 2026-03-31']],
  [
    '预付30%，余款货到验收后15日内付清',
    ['deposit 300.00 2026-01-08', 'on_delivery 700.00 2026-03-16'],
  ],
  [
    '合同签订后10日内预付 30%；发货前付 65%；质保金 5% 一年后付清',
    ['deposit 300.00 2026-01-11', 'other 650.00 2026-03-01', 'retention 50.00 2027-03-01'],
  ],
  ['款到发货', ['other 1000.00 2026-03-01']],
  ['预付30%发货前付70%', undefined],
  ['预付30%', undefined],
  ['按双方约定', undefined],
  ['无预付款，货到验收后30日付清', undefined],
  ['货到付款，质保一年', undefined],
  ['签约付定金5万元，余款货到付清', undefined],
])('R0.2 the payment words “%s” come to a plan, or leave it open', (words, plan) => {
  expect(planned(words)).toEqual(plan);
});

it('R0.2 a plan that divides the amount otherwise than the words contradicts them', () => {
  const words = '预付30%，余款货到验收后15日内付清';
  const plan = (deposit: string, rest: string) => [
    { kind: 'deposit' as const, amount: deposit },
    { kind: 'on_delivery' as const, amount: rest },
  ];
  expect(contradicts(words, '1000', plan('300', '700'))).toBe(false);
  expect(contradicts(words, '1000', plan('500', '500'))).toBe(true);
  expect(contradicts('按双方约定', '1000', plan('500', '500'))).toBe(false);
});

import { detailsOf } from './audit-details';

it('what an entry keeps is shown value by value, with the way to it', () => {
  expect(detailsOf({ from: 'active', total: { amount: '1.50' }, ids: ['a', 'b'] })).toEqual([
    { name: 'from', value: 'active' },
    { name: 'total.amount', value: '1.50' },
    { name: 'ids', value: 'a' },
    { name: 'ids', value: 'b' },
  ]);
});

it('of before and after only what differs is shown, and nothing of what is empty', () => {
  const facts = {
    before: { price: 0.2, region: 0.1 },
    after: { price: 0.3, region: 0.1 },
    note: null,
  };
  expect(detailsOf(facts)).toEqual([
    { name: 'before.price', value: '0.2' },
    { name: 'after.price', value: '0.3' },
  ]);
});

it('a long list is cut', () => {
  expect(detailsOf({ ids: Array.from({ length: 900 }, String) })).toHaveLength(50);
});

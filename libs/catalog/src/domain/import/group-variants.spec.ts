import { aListingContent } from '../../testing/builders';
import type { ListingContent } from '../listing';
import { groupedAsVariants, withFormerVariants } from './group-variants';

const row = (model: string, amount: string, more: Partial<ListingContent> = {}) => ({
  name: '链条接头',
  model,
  content: aListingContent({
    ...{ title: '链条接头', price: { amount, currency: 'CNY' }, priceUnit: '个' },
    attributes: [{ name: '规格型号', value: model, number: null, unit: null }],
    ...more,
  }),
});

it('40 rows of one name with a size each are one listing with a variant each', () => {
  const content = groupedAsVariants([row('20A', '3.2'), row('10A', '2.2')]);
  expect(content).toMatchObject({
    title: '链条接头',
    price: { amount: '2.2', currency: 'CNY' },
    attributes: [],
    variants: [
      { model: '20A', price: '3.2', attributes: [] },
      { model: '10A', price: '2.2', attributes: [] },
    ],
  });
});

it('what all sizes have stands with the listing, what one has with it', () => {
  const attributes = (value: string) => [
    { name: '材质', value: '45钢', number: null, unit: null },
    { name: '节距', value, number: null, unit: null },
  ];
  const content = groupedAsVariants([
    row('10A', '2', { attributes: attributes('15.875'), ownNumber: 'K1' }),
    row('20A', '3', { attributes: attributes('31.75'), ownNumber: 'K2' }),
  ]);
  expect(content?.attributes).toMatchObject([{ name: '材质' }]);
  expect(content?.variants).toMatchObject([
    { ownNumber: 'K1', attributes: [{ name: '节距', value: '15.875' }] },
    { ownNumber: 'K2', attributes: [{ name: '节距', value: '31.75' }] },
  ]);
  expect(content?.ownNumber).toBeNull();
});

it('a name too short to be published says how many sizes there are', () => {
  const rows = ['DN50', 'DN80'].map((model) => ({ ...row(model, '9'), name: '球阀' }));
  expect(groupedAsVariants(rows)?.title).toBe('球阀（2种规格）');
});

it.each([
  ['the same size twice', [row('10A', '2'), row('10A', '3')]],
  ['a row without a size', [row('10A', '2'), row('', '3')]],
  [
    'two currencies',
    [row('10A', '2'), row('20A', '3', { price: { amount: '3', currency: 'USD' } })],
  ],
  ['another lead time', [row('10A', '2'), row('20A', '3', { leadTimeDays: 9 })]],
  ['another price unit', [row('10A', '2'), row('20A', '3', { priceUnit: '箱' })]],
  ['one row', [row('10A', '2')]],
])('is not sure with %s', (_, rows) => {
  expect(groupedAsVariants(rows)).toBeNull();
});

it('sizes that a later file leaves out stay', () => {
  const before = groupedAsVariants([row('10A', '2'), row('20A', '3')])!;
  const after = groupedAsVariants([row('20A', '4'), row('30A', '5')])!;
  const kept = withFormerVariants(before, after);
  expect(kept.variants.map(({ model, price }) => `${model} ${price}`)).toEqual([
    ...['20A 4', '30A 5', '10A 2'],
  ]);
});

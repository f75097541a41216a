import { firstLine } from './first-line';

const rods = {
  title: '热轧盘条 φ6.5',
  ...{ attributes: [], priceTiers: [], priceUnit: '吨', variant: undefined },
  price: { amount: '3650', currency: 'CNY' },
  quantity: { value: '800', unit: '吨' },
} as const;
const wanting = (value: string, unit: string) => ({
  ...rods,
  title: '求购热轧盘条',
  ...{ price: null, priceUnit: null, quantity: { value, unit } },
});

it.each([
  ['5000', '公斤', '5', '吨', '3650'],
  ['5', '吨', '5', '吨', '3650'],
  ['20', '件', '20', '件', null],
])(
  '65 a demand for %s %s of a price for 吨 begins with %s %s at %s',
  (value, unit, quantity, ofUnit, unitPrice) => {
    expect(firstLine(rods, wanting(value, unit))).toMatchObject({
      quantity,
      unit: ofUnit,
      unitPrice,
    });
  },
);

it('takes the price that holds for the quantity', () => {
  const tiers = [
    { from: '1', amount: '3650' },
    { from: '50', amount: '3500' },
    { from: '500', amount: '3400' },
  ];
  const at = (value: string, unit: string) =>
    firstLine({ ...rods, priceTiers: tiers }, wanting(value, unit))?.unitPrice;
  expect([at('49', '吨'), at('50000', '公斤'), at('900', '吨')]).toEqual(['3650', '3500', '3400']);
});

it('begins with the figures of the variant that fits', () => {
  const variant = { model: 'DN200', ownNumber: null, attributes: [], price: '1880', stock: null };
  expect(
    firstLine({ ...rods, title: '闸阀', priceUnit: '台', variant }, wanting('3', '台')),
  ).toMatchObject({
    description: '闸阀 DN200',
    quantity: '3',
    unitPrice: '1880',
  });
});

it('of a demand alone the ceiling is the price, and of nothing there is no line', () => {
  expect(firstLine(null, rods)).toMatchObject({ quantity: '800', unitPrice: '3650' });
  expect(firstLine(null, null)).toBeNull();
});

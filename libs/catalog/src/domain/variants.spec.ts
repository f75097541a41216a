import { attributesOfAll, fittingVariant, variantFacts } from './variants';

const variant = (model: string, attributes: { name: string; value: string }[] = []) => ({
  ...{ model, ownNumber: null, price: null, stock: null },
  attributes: attributes.map((one) => ({ ...one, number: null, unit: null })),
});
const valves = {
  title: '不锈钢法兰球阀',
  attributes: [{ name: '材质', value: '304', number: null, unit: null }],
  variants: [variant('DN50'), variant('DN100'), variant('DN200')],
};
const wanted = (title: string, value?: string) => ({
  title,
  attributes: value ? [{ name: '公称通径', value, number: null, unit: null }] : [],
});

it('a listing offers the values of all its variants, each property once', () => {
  const named = new Map(attributesOfAll(valves).map(({ name, value }) => [name, value]));
  expect(named.get('材质')).toBe('304');
  expect(named.get('公称通径')).toBe('DN50、DN100、DN200');
  expect(named.get('规格型号')).toBe('DN50、DN100、DN200');
});

it('no list of values is longer than a value may be', () => {
  const variants = Array.from({ length: 200 }, (_, at) => variant(`Q41F-16P-${at}`));
  const all = attributesOfAll({ ...valves, variants });
  expect(all.every(({ value }) => value.length <= 200)).toBe(true);
  expect(
    all
      .map(({ value }) => value)
      .join('、')
      .split('、'),
  ).toHaveLength(201);
});

it.each([
  ['求购 球阀 DN200', undefined, 'DN200'],
  ['求购 球阀', 'DN100', 'DN100'],
  ['求购 球阀 DN65', undefined, null],
  ['求购 球阀', undefined, null],
])('a demand “%s” %s meets the variant %s', (title, value, model) => {
  expect(fittingVariant(valves, wanted(title, value))?.model ?? null).toBe(model);
});

it('66 no variant says a current or a length that nobody stated', () => {
  for (const [title, model] of [
    ['链条接头', '10A'],
    ['槽钢', '20A'],
    ['同步带', '5M'],
  ] as const)
    expect(variantFacts(title, variant(model))).toEqual([]);
});

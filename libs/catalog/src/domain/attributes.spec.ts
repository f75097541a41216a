import { withFigure, withMustsOf } from './attributes';

describe('the figure of an attribute', () => {
  const stated = (name: string, value: string) => {
    const { number, unit } = withFigure({ name, value, number: null, unit: null });
    return { number, unit };
  };

  it('is read from its value', () => {
    expect(stated('容积', '316 升')).toEqual({ number: 316, unit: 'L' });
  });

  it.each(['材质', '阀体材质', '牌号', '型号'])(
    'is not read where the value is a name: %s',
    (name) => {
      expect(stated(name, '316L')).toEqual({ number: null, unit: null });
    },
  );
});

it('what is a must stays so when a sheet gives other values', () => {
  const facts = (value: string) => ({ name: '通径', value, number: null, unit: null });
  const before = [{ ...facts('DN50'), must: 'exact' as const }];
  expect(withMustsOf(before, [facts('DN80'), { ...facts('304'), name: '材质' }])).toEqual([
    { ...facts('DN80'), must: 'exact' },
    { ...facts('304'), name: '材质' },
  ]);
});

describe('musts of two properties of one name', () => {
  const power = (value: string) => ({ name: '功率', value, number: null, unit: null });
  const floor = { ...power('5 kW'), must: 'at_least' as const };
  const ceiling = { ...power('10 kW'), must: 'at_most' as const };

  it.each([
    ['as they were', ['5 kW', '10 kW'], ['at_least', 'at_most']],
    ['in another order', ['10 kW', '5 kW'], ['at_most', 'at_least']],
    ['with one other value', ['12 kW', '5 kW'], ['at_most', 'at_least']],
    ['with two other values', ['6 kW', '12 kW'], ['at_least', 'at_most']],
    ['with one more', ['5 kW', '10 kW', '7 kW'], ['at_least', 'at_most', undefined]],
  ])('stay with their own %s', (_, values, musts) => {
    const after = withMustsOf([floor, ceiling], values.map(power));
    expect(after.map(({ must }) => must)).toEqual(musts);
  });
});

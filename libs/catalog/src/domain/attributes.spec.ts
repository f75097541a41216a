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

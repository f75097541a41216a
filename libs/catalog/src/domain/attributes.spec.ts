import { withFigure } from './attributes';

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

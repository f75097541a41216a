import { describe, expect, it } from 'vitest';
import { differenceOf } from './change-text';

const texts = {
  sides: { supply: '供应', demand: '需求' },
  kinds: {} as never,
  states: { published: '已发布' } as never,
};
const difference = (field: string, before: unknown, after: unknown) =>
  differenceOf({ field, before, after }, texts);

describe('what a change made different', () => {
  it('is read in words and units', () => {
    expect(difference('title', '甲', '乙')).toEqual({ before: '甲', after: '乙' });
    expect(difference('side', null, 'supply')).toEqual({ before: '', after: '供应' });
    const price = (amount: string) => ({ amount, currency: 'CNY' });
    expect(difference('price', price('320'), null)).toEqual({ before: '320 CNY', after: '' });
  });

  it('is of lists what went and what came', () => {
    const attribute = (name: string, value: string) => ({ name, value, number: null, unit: null });
    const steel = attribute('材质', '304');
    expect(
      difference(
        'attributes',
        [steel, attribute('口径', '50mm')],
        [steel, attribute('口径', '80mm')],
      ),
    ).toEqual({ before: '口径 50mm', after: '口径 80mm' });
    expect(difference('images', null, [{ id: 'x', name: '正面.webp' }])).toEqual({
      ...{ before: '', after: '正面.webp' },
    });
  });
});

import { describe, expect, it } from 'vitest';
import { factsOf, factsText, pastedVariants } from './variant-facts';

describe('properties of a variant', () => {
  it('read as they are written', () => {
    const facts = [
      { name: '材质', value: '304' },
      { name: '压力', value: '1.6 MPa' },
    ];
    expect(factsText(facts)).toBe('材质 304；压力 1.6 MPa');
    expect(factsOf('材质 304；压力：1.6 MPa')).toEqual(facts);
  });

  it('have a name also where none is typed', () => {
    expect(factsOf('加长')).toEqual([{ name: '规格', value: '加长' }]);
  });
});

describe('what is pasted', () => {
  it('is a variant a row, in the order of the columns', () => {
    expect(pastedVariants('DN50\t¥1,200\t30\tK-1\nDN80\t1500')).toEqual([
      { model: 'DN50', price: '1200', stock: '30', ownNumber: 'K-1', facts: '' },
      { model: 'DN80', price: '1500', stock: '', ownNumber: '', facts: '' },
    ]);
  });

  it('stays a text where it is no rows', () => {
    expect(pastedVariants('DN50')).toBeNull();
  });
});

import { attributeReadings } from '../bench/precision/attribute-reading';

describe('values of attributes as people write them', () => {
  it('reads at least 95 % of more than 500 values right, and none as a wrong physical quantity', () => {
    const { values, right, wrongQuantities } = attributeReadings();
    expect(values).toBeGreaterThanOrEqual(500);
    expect(wrongQuantities).toEqual([]);
    expect(right).toBeGreaterThanOrEqual(0.95);
  });
});

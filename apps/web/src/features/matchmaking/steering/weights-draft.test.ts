import { describe, expect, it } from 'vitest';
import type { FactorWeights } from './types';
import { capOf, draftOf, factors, isCap, isSame, sumOf, weightsOf } from './weights-draft';

const given = {
  ...(Object.fromEntries(factors.map((factor) => [factor, 0])) as FactorWeights),
  text: 0.4,
  industry: 0.1,
  attributes: 0.18,
  price: 0.06,
  quantity: 0.03,
  leadTime: 0.04,
  crossRegion: 0.12,
  distance: 0.02,
  reputation: 0.05,
};

const weights = { factors: given, exposureCap: null };

describe('weights that are being changed', () => {
  it('are points of a hundred, and back again the same', () => {
    const draft = draftOf(weights);
    expect(draft.attributes).toBe('18');
    expect(sumOf(draft)).toBe('100');
    expect(weightsOf(draft)).toEqual(given);
  });

  it('sum without binary fractions', () => {
    const draft = { ...draftOf(weights), text: '33.3', industry: '16.7' };
    expect(sumOf(draft)).toBe('100');
  });

  it('have no exposure cap, or a whole one', () => {
    expect(capOf(draftOf(weights))).toBeNull();
    expect(capOf(draftOf({ ...weights, exposureCap: 50 }))).toBe(50);
    expect(['', ' 50 ', '1', '1000'].filter(isCap)).toEqual(['', ' 50 ', '1', '1000']);
    expect(['0', '1001', '1.5', '-3', '五十'].filter(isCap)).toEqual([]);
  });

  it('differ when only the exposure cap does', () => {
    const draft = draftOf(weights);
    expect(isSame(draft, { ...draft, exposureCap: '50' })).toBe(false);
    expect(isSame(draft, { ...draft, exposureCap: ' ' })).toBe(true);
  });

  it.each(['', '-1', '101', '1.25', '十'])('have no sum while one of them is %j', (text) => {
    expect(sumOf({ ...draftOf(weights), text })).toBeNull();
  });
});

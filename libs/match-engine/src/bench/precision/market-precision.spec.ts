import { makeMarket } from './made-market';
import { marketPrecision } from './market-precision';

describe('matches of a market whose truth is known, worded by different hands', () => {
  const found = marketPrecision(makeMarket(480));

  it('are of another product in less than one of a hundred', () => {
    expect(found.families).toBeGreaterThanOrEqual(20);
    expect(found.shownAsFitting).toBeGreaterThan(1000);
    expect(found.otherProduct).toBeLessThanOrEqual(0.01);
  });

  it('miss an essential property and are shown as fitting in less than one of a hundred', () => {
    expect(found.essentialMissed).toBeLessThanOrEqual(0.01);
  });

  it('have the best counterpart first', () => {
    expect(found.bestFirst).toBeGreaterThanOrEqual(0.95);
  });
});

import { otherNames, TRADE_TERMS, tradeWords } from './trade-terms';

const namesOf = (term: string) => otherNames(term).map(({ text }) => text);

describe('trade terms', () => {
  it('are at least 150 groups of synonyms and 300 English terms', () => {
    expect(TRADE_TERMS.groups).toBeGreaterThanOrEqual(150);
    expect(TRADE_TERMS.english).toBeGreaterThanOrEqual(300);
  });

  it('hold both ways where they are equal, one way where they are not', () => {
    expect(namesOf('马达')).toContain('电动机');
    expect(namesOf('电动机')).toContain('马达');
    expect(namesOf('密封圈')).toContain('油封');
    expect(namesOf('油封')).not.toContain('密封圈');
  });

  it.each(['bearing', 'Bearings', 'BEARING'])('know English in any case and number: %s', (term) => {
    expect(namesOf(term)).toContain('轴承');
  });

  it('lead from English to the other Chinese names as well, at a lower weight', () => {
    const [first, ...rest] = otherNames('motor');
    expect(first).toEqual({ text: '电动机', weight: 1 });
    expect(rest.map(({ text }) => text)).toContain('马达');
  });

  it('never name a thing by itself, nor with a weight outside 0 to 1', () => {
    for (const word of tradeWords())
      for (const { text, weight } of otherNames(word)) {
        expect(text).not.toBe(word);
        expect(weight).toBeGreaterThan(0);
        expect(weight).toBeLessThanOrEqual(1);
      }
  });

  it('have none for what is in no list', () => {
    expect(otherNames('葡萄')).toEqual([]);
  });
});

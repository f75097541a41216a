import { TRADE_TERMS, tradeLexicon } from './lexicon';

const { otherNames, tradeWords } = {
  otherNames: (term: string) => tradeLexicon().otherNames(term),
  tradeWords: () => tradeLexicon().words(),
};

const namesOf = (term: string) => otherNames(term).map(({ text }) => text);

describe('trade terms', () => {
  it('are at least 400 groups of synonyms and 1,000 English terms', () => {
    expect(TRADE_TERMS.groups).toBeGreaterThanOrEqual(400);
    expect(TRADE_TERMS.english).toBeGreaterThanOrEqual(1000);
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

  it('lead from Chinese to English titles, after the Chinese names', () => {
    expect(namesOf('球阀').at(-1)).toBe('ball valve');
  });

  it('have names of somebody’s own before those of the lists', () => {
    const lexicon = tradeLexicon().with([
      { from: '电动机', text: '摩打', weight: 0.9 },
      { from: '摩打', text: '电动机', weight: 0.9 },
      { from: '小乌龟', text: '行走机', weight: 0.5 },
    ]);
    expect(lexicon.otherNames('摩打').map(({ text }) => text)).toEqual(['电动机']);
    expect(lexicon.otherNames('电动机').map(({ text }) => text)).toEqual(
      expect.arrayContaining(['摩打', '马达']),
    );
    expect(lexicon.has('小乌龟')).toBe(true);
    expect(tradeLexicon().has('小乌龟')).toBe(false);
  });

  it('have blanks where somebody’s own have, in both directions', () => {
    const lexicon = tradeLexicon().with([
      { from: '水龟', text: 'water turtle', weight: 0.8 },
      { from: 'water turtle', text: '水龟', weight: 0.8 },
    ]);
    expect(lexicon.otherNames('水龟')).toEqual([{ text: 'water turtle', weight: 0.8 }]);
    expect(lexicon.otherNames('water turtles')).toEqual([{ text: '水龟', weight: 0.8 }]);
  });

  it('have none for what is in no list', () => {
    expect(otherNames('火星人')).toEqual([]);
  });
});

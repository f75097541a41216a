import { outcomeOf, type TriedAnswer } from './weights-trial';

const wanted = (own: number, mutual = own): TriedAnswer => ({ interested: true, own, mutual });
const unwanted = (own: number, mutual = own): TriedAnswer => ({ interested: false, own, mutual });

describe('weights tried on past answers', () => {
  it('show the matches whose mutual score reaches the least, and how many of them were wanted', () => {
    const answers = [wanted(0.9), wanted(0.2, 0.45), unwanted(0.9, 0.6), wanted(0.9, 0.449)];
    expect(outcomeOf(answers)).toMatchObject({ shown: 3, precision: 2 / 3 });
    expect(outcomeOf([wanted(0)])).toEqual({ shown: 0, precision: null, order: null });
  });

  it('order wanted before unwanted matches always, never, or by chance', () => {
    expect(outcomeOf([wanted(0.9), wanted(0.8), unwanted(0.1)]).order).toBe(1);
    expect(outcomeOf([wanted(0.2), wanted(0.4), unwanted(0.9)]).order).toBe(0);
    expect(outcomeOf([wanted(0.5), unwanted(0.5)]).order).toBe(0.5);
  });

  it('count each pair of a wanted and an unwanted match once, ties half', () => {
    const mixed = [wanted(0.9), wanted(0.5), unwanted(0.5), unwanted(0.7)];
    expect(outcomeOf(mixed).order).toBe((1 + 1 + 0.5 + 0) / 4);
  });
});

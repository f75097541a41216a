import type { Answer } from './feedback';
import { canTry, tryWeights } from './weights-trial';

const answer = (interested: boolean, text: number, price: number): Answer => ({
  ...{ interested, side: 'demand', weightsVersion: 1, industry: '34' },
  supply: { text, price },
  demand: { text, price },
});

describe('weights tried on past answers', () => {
  const answers = [answer(true, 0.9, 0.2), answer(true, 0.8, 0.4), answer(false, 0.1, 0.9)];

  it('show the matches whose mutual score reaches the least, and how many of them were wanted', () => {
    expect(tryWeights(answers, { text: 1, price: 0 })).toMatchObject({ shown: 2, precision: 1 });
    expect(tryWeights(answers, { text: 0.5, price: 0.5 })).toMatchObject({
      ...{ shown: 3, precision: 2 / 3 },
    });
    expect(tryWeights([answer(true, 0, 0)], { text: 1, price: 0 })).toEqual({
      ...{ shown: 0, precision: null, order: null },
    });
  });

  it('order wanted before unwanted matches always, never, or by chance', () => {
    expect(tryWeights(answers, { text: 1, price: 0 }).order).toBe(1);
    expect(tryWeights(answers, { text: 0, price: 1 }).order).toBe(0);
    const alike = [answer(true, 0.5, 0.5), answer(false, 0.5, 0.5)];
    expect(tryWeights(alike, { text: 1, price: 0 }).order).toBe(0.5);
  });

  it('count each pair of a wanted and an unwanted match once, ties half', () => {
    const mixed = [
      ...[answer(true, 0.9, 0), answer(true, 0.5, 0)],
      ...[answer(false, 0.5, 0), answer(false, 0.7, 0)],
    ];
    expect(tryWeights(mixed, { text: 1, price: 0 }).order).toBe((1 + 1 + 0.5 + 0) / 4);
  });

  it('need answers that know every factor', () => {
    expect(canTry(answers[0]!, ['text', 'price'])).toBe(true);
    expect(canTry(answers[0]!, ['text', 'distance'])).toBe(false);
  });
});

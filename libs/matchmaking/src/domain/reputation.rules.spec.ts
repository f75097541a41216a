import { LEAST_INVITERS, reputationOf } from './reputation.rules';

const of = (answered: number, inviters: number) => reputationOf({ answered, inviters });

describe('a reputation', () => {
  it('is none before three units have invited, however it was answered', () => {
    for (let inviters = 0; inviters < LEAST_INVITERS; inviters += 1)
      expect([of(0, inviters), of(inviters, inviters)]).toEqual([null, null]);
  });

  it('is the share of units that were answered, drawn towards a half the fewer they are', () => {
    expect([of(3, 3), of(18, 18), of(0, 3), of(0, 18)]).toEqual([0.8, 0.95, 0.2, 0.05]);
    expect([of(2, 4), of(50, 100)]).toEqual([0.5, 0.5]);
  });

  it('rises with every unit that is answered, and falls with every one that is not', () => {
    for (let inviters = LEAST_INVITERS; inviters < 12; inviters += 1)
      for (let answered = 0; answered <= inviters; answered += 1) {
        expect(of(answered + 1, inviters + 1)!).toBeGreaterThan(of(answered, inviters)!);
        expect(of(answered, inviters + 1)!).toBeLessThan(of(answered, inviters)!);
      }
  });
});

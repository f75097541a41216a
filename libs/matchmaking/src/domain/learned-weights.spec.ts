import { LEARNED_FROM, learnWeights, NEVER_LEARNED, type LearnedAnswer } from './learned-weights';

const inForce = { text: 0.4, attributes: 0.2, price: 0.2, crossRegion: 0.15, reputation: 0.05 };
const names = Object.keys(inForce);

/** A small generator, so that every run is the same. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Units that want what is high in some factors, and now and then err. */
function answersOf(
  units: number,
  wantedBy: Readonly<Record<string, number>>,
  { errors = 0.1, seed = 7 } = {},
): LearnedAnswer[] {
  const random = randomFrom(seed);
  return Array.from({ length: units }, (_, unit) =>
    Array.from({ length: 2 }, (__, list) =>
      Array.from({ length: 8 }, () => {
        const values = Object.fromEntries(names.map((name) => [name, random()]));
        const liking = names.reduce((sum, name) => sum + (wantedBy[name] ?? 0) * values[name]!, 0);
        const isWanted = liking > 0.5 !== random() < errors;
        return {
          ...{ memberId: `unit-${unit}`, listingId: `list-${unit}-${list}`, values },
          interested: isWanted,
        };
      }),
    ).flat(),
  ).flat();
}

const sumOf = (factors: Readonly<Record<string, number>>) =>
  Object.values(factors).reduce((sum, share) => sum + share, 0);

describe('weights learned from answers', () => {
  it('say nothing before there are enough answers, pairs and units', async () => {
    const few = answersOf(2, { attributes: 1 });
    expect(await learnWeights(few, inForce)).toMatchObject({
      outcome: 'too-few',
      learned: null,
      units: 2,
    });
    const oneUnit = answersOf(25, { attributes: 1 }).map((answer) => ({
      ...answer,
      memberId: 'one',
    }));
    expect(oneUnit.length).toBeGreaterThan(LEARNED_FROM.answers);
    expect(await learnWeights(oneUnit, inForce)).toMatchObject({ outcome: 'too-few', units: 1 });
    expect(await learnWeights([], inForce)).toEqual({
      ...{ answers: 0, units: 0, pairs: 0, outcome: 'too-few', learned: null },
    });
  });

  it('move toward what units wanted, and order what was held out better', async () => {
    const { outcome, learned } = await learnWeights(answersOf(40, { attributes: 1 }), inForce);
    expect(outcome).toBe('learned');
    expect(learned!.factors.attributes).toBeGreaterThan(inForce.attributes + 0.1);
    expect(learned!.factors.text).toBeLessThan(inForce.text);
    expect(learned!.orderAfter).toBeGreaterThan(learned!.orderBefore + 0.05);
  });

  it('leave reputation and coast ↔ interior as the secretariat has set them, whatever is answered', async () => {
    const { learned } = await learnWeights(
      answersOf(40, { reputation: 0.4, attributes: 0.6 }),
      inForce,
    );
    for (const name of NEVER_LEARNED)
      expect(learned!.factors[name]).toBe(inForce[name as keyof typeof inForce]);
  });

  it('are ≥ 0 and together exactly what they were', async () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const odd = { ...inForce, text: 0.417, attributes: 0.183 };
      const { learned } = await learnWeights(answersOf(40, { price: 1 }, { seed }), odd);
      expect(sumOf(learned!.factors)).toBeCloseTo(1, 9);
      expect(Math.min(...Object.values(learned!.factors))).toBeGreaterThanOrEqual(0);
    }
  });

  it('are not proposed where answers are chance', async () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const chance = answersOf(40, {}, { errors: 0.5, seed }).map((answer, n) => ({
        ...answer,
        interested: Math.floor(n / 3) % 2 === 0,
      }));
      const { outcome } = await learnWeights(chance, inForce);
      expect(outcome).toBe('no-better');
    }
  });

  it('do not depend on who the units are called', async () => {
    const answers = answersOf(40, { attributes: 1 });
    const renamed = answers.map((answer) => ({ ...answer, memberId: `other-${answer.memberId}` }));
    expect(await learnWeights(renamed, inForce)).toEqual(await learnWeights(answers, inForce));
  });

  it('do not follow one unit that answers a hundred times as much', async () => {
    const loud = Array.from({ length: 30 }, (_, n) =>
      answersOf(1, { price: 1 }, { seed: n + 100, errors: 0 }),
    ).flat();
    const named = loud.map((answer, n) => ({
      ...answer,
      ...{ memberId: 'loud', listingId: `loud-${Math.floor(n / 8)}` },
    }));
    const { learned } = await learnWeights(
      [...answersOf(40, { attributes: 1 }), ...named],
      inForce,
    );
    expect(learned!.factors.attributes).toBeGreaterThan(learned!.factors.price! + 0.1);
  });
});

import { textRelevance } from '../bench/relevance';

const found = textRelevance();
const rule = 'ranks titles as people graded them: NDCG@10 ≥ 0.82, pair accuracy ≥ 0.805';

describe('text relevance', () => {
  if (found) {
    it(rule, () => {
      expect(found.queries).toBeGreaterThan(700);
      expect(found.ndcg10).toBeGreaterThanOrEqual(0.82);
      expect(found.pairAccuracy).toBeGreaterThanOrEqual(0.805);
    });
  } else {
    it.skip(`${rule} (skipped: no judgements in the data folder beside the repository)`, () => {});
  }
});

import { judgements } from '../bench/judgements';
import { textRelevance } from '../bench/relevance';

/** What the text factor must reach at least. */
const LEAST = {
  ours: { queries: 12, ndcg10: 0.98, pairAccuracy: 0.95 },
  QBQTC: { queries: 700, ndcg10: 0.82, pairAccuracy: 0.805 },
};

describe('text relevance', () => {
  it.each(judgements())('ranks titles as people graded them: $name', ({ name, rows }) => {
    const least = LEAST[name as keyof typeof LEAST];
    const found = textRelevance(rows);
    expect(found.queries).toBeGreaterThanOrEqual(least.queries);
    expect(found.ndcg10).toBeGreaterThanOrEqual(least.ndcg10);
    expect(found.pairAccuracy).toBeGreaterThanOrEqual(least.pairAccuracy);
  });
});

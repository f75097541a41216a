import { MatchIndex } from '../match-index';
import { aDemand, aSupply } from './samples';
import type { Judgement } from './judgements';
import { factorNames, type FactorName } from '../factors/factors';

interface Ranked {
  grade: number;
  score: number;
}

const zeros = Object.fromEntries(factorNames.map((name) => [name, 0]));
const textOnly = { version: 1, factors: { ...zeros, text: 1 } as Record<FactorName, number> };

/** The text alone is judged: nothing keeps a pair apart. */
const anything = { names: [], attributes: [] };

/** How well the text factor alone orders graded titles. */
export function textRelevance(rows: readonly Judgement[]): {
  queries: number;
  ndcg10: number;
  pairAccuracy: number;
} {
  const lists = rankings(rows);
  const graded = lists.filter((list) => list.some(({ grade }) => grade > 0));
  const ndcg10 = graded.reduce((sum, list) => sum + ndcg(list), 0) / graded.length;
  return { queries: graded.length, ndcg10, pairAccuracy: pairAccuracy(lists) };
}

function rankings(judgements: readonly Judgement[]): Ranked[][] {
  const index = new MatchIndex({ weights: textOnly });
  index.load(judgements.map(({ title }, i) => aSupply({ id: `s${i}`, title, goods: anything })));
  const byQuery = new Map<string, Ranked[]>();
  judgements.forEach(({ query, relevant }, i) => {
    const score = index.explain(`s${i}`, aDemand({ title: query, goods: anything }))?.score ?? NaN;
    const ranked = byQuery.get(query) ?? [];
    byQuery.set(query, [...ranked, { grade: Number(relevant), score }]);
  });
  return [...byQuery.values()].map((list) => list.sort((a, b) => b.score - a.score));
}

function dcg(list: readonly Ranked[]): number {
  return list
    .slice(0, 10)
    .reduce((sum, { grade }, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0);
}

function ndcg(list: readonly Ranked[]): number {
  return dcg(list) / dcg(list.toSorted((a, b) => b.grade - a.grade));
}

function pairAccuracy(lists: readonly Ranked[][]): number {
  const pairs = lists.flatMap((list) =>
    list.flatMap((a) => list.filter((b) => a.grade > b.grade).map((b) => a.score - b.score)),
  );
  const right = pairs.map((margin) => (margin > 0 ? 1 : margin === 0 ? 0.5 : 0));
  return right.reduce<number>((sum, one) => sum + one, 0) / right.length;
}

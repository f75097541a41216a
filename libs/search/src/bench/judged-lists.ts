import { readFileSync } from 'node:fs';
import { groupedBy } from './grouped-by';
import { textScorer } from '../rank/text-score';

interface Judgement {
  readonly query: string;
  readonly title: string;
  readonly relevant: string;
}

/** NDCG@10 of lists of titles that people graded, put in order by the text score alone. One JSON object a line. */
export function ndcgOfJudgedLists(path: string): number {
  const rows = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Judgement);
  const scorer = textScorer(rows.map(({ title }) => title));
  const byQuery = groupedBy(rows, ({ query }) => query);
  const lists = [...byQuery].map(([query, own]) => {
    const score = scorer(query);
    return own
      .map(({ title, relevant }) => ({ grade: Number(relevant), score: score(title) }))
      .sort((a, b) => b.score - a.score);
  });
  const graded = lists.filter((list) => list.some(({ grade }) => grade > 0));
  return graded.reduce((sum, list) => sum + ndcg(list), 0) / graded.length;
}

interface Ranked {
  readonly grade: number;
}

function ndcg(list: readonly Ranked[]): number {
  return dcg(list) / dcg([...list].sort((a, b) => b.grade - a.grade));
}

function dcg(list: readonly Ranked[]): number {
  return list
    .slice(0, 10)
    .reduce((sum, { grade }, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0);
}

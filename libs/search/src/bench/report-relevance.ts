import type { SearchEngine } from '../search-engine';
import { ndcgOfJudgedLists } from './judged-lists';
import { measureRelevance } from './relevance';
import { atLeast, LEAST, type Target } from './targets';

interface Options {
  readonly seed: number;
  readonly each: number;
  /** A file of graded titles, one JSON object a line with query, title and relevant. */
  readonly judged: string | null;
  readonly worst: boolean;
}

const LEAST_NDCG = 0.82;

export async function reportRelevance(engine: SearchEngine, options: Options) {
  const figures = await measureRelevance(engine, options);
  const kinds = figures.map(({ kind, queries, measured, empty, worst }) => ({
    ...{ kind, queries, measured, empty },
    ...(options.worst && { worst }),
  }));
  const targets: Target[] = [
    ...figures.map(({ kind, measured }) => atLeast(nameOf(kind), measured, LEAST[kind])),
    atLeast(
      'judged lists, NDCG@10 by the text score (rank/text-score.ts, which does not order hits yet)',
      options.judged ? ndcgOfJudgedLists(options.judged) : null,
      LEAST_NDCG,
    ),
  ];
  const queries = figures.reduce((sum, { queries: asked }) => sum + asked, 0);
  return { engine: engine.constructor.name, queries, kinds, targets };
}

function nameOf(kind: string): string {
  if (kind === 'absent') return 'goods that nobody sells: empty or marked, share';
  return kind === 'wrong model'
    ? 'one wrong sign in a model: found and marked, MRR@10'
    : `${kind}, MRR@10`;
}

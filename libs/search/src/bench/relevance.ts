import type { SearchEngine } from '../search-engine';
import { Market, type Item } from './market';
import { judgedQueries, KINDS, type JudgedQuery, type Kind } from './queries';

/** What one kind of query came to. */
export interface KindFigures {
  readonly kind: Kind;
  readonly queries: number;
  /** Mean of 1 / rank of the first right hit among ten; for goods that nobody sells the share of empty or marked answers. */
  readonly measured: number;
  readonly empty: number;
  /** Queries with the worst answers. */
  readonly worst: readonly string[];
}

const LISTINGS = 2000;

/** Fills the engine with a market and asks it the judged queries. */
export async function measureRelevance(
  engine: SearchEngine,
  { each, seed }: { each: number; seed: number },
): Promise<KindFigures[]> {
  const market = new Market(seed);
  const items = [...market.items(LISTINGS)];
  const documents = items.map((item, at) => market.document(item, at));
  await engine.rebuild(inBatches(documents));
  const byId = new Map(items.map((item) => [item.id, item]));
  const queries = judgedQueries(items, each, seed + 1);
  const figures: KindFigures[] = [];
  for (const kind of KINDS) {
    const own = queries.filter((query) => query.kind === kind);
    const answers: Answer[] = [];
    for (const query of own) answers.push(await ask(engine, query, byId));
    figures.push(figuresOf(kind, answers));
  }
  return figures;
}

async function* inBatches<Entry>(entries: readonly Entry[]): AsyncGenerator<Entry[]> {
  for (let at = 0; at < entries.length; at += 200) yield entries.slice(at, at + 200);
}

interface Answer {
  readonly text: string;
  readonly score: number;
  readonly empty: boolean;
}

async function ask(
  engine: SearchEngine,
  { text, kind, answers }: JudgedQuery,
  byId: ReadonlyMap<string, Item>,
): Promise<Answer> {
  const { hits, readAs } = await engine.search({ text, filters: {}, limit: 10 });
  const rank = hits.findIndex(({ id }) => answers(byId.get(id)!));
  const empty = hits.length === 0;
  const found = rank < 0 ? 0 : 1 / (rank + 1);
  const shown = `${text} → ${readAs}: ${hits
    .slice(0, 2)
    .map(({ id }) => byId.get(id)!.title)
    .join(' | ')}`;
  const marked = readAs !== 'words' && readAs !== 'synonyms';
  if (kind === 'absent') return { text: shown, score: Number(empty || marked), empty };
  if (kind === 'wrong model') return { text: shown, score: marked ? found : 0, empty };
  return { text: shown, score: found, empty };
}

function figuresOf(kind: Kind, answers: readonly Answer[]): KindFigures {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return {
    ...{ kind, queries: answers.length },
    measured: mean(answers.map(({ score }) => score)),
    empty: mean(answers.map(({ empty }) => Number(empty))),
    worst: [...answers]
      .sort((a, b) => a.score - b.score)
      .filter(({ score }) => score < 1)
      .slice(0, 12)
      .map(({ text }) => text),
  };
}

import {
  compact,
  cutWords,
  isOneMistake,
  LONGEST_QUERY,
  nearPairs,
  soundOfWhole,
  splitText,
  syllables,
} from '@wanchang/goods-text';

/** A part of a query that may be misspelled. */
export interface Window {
  readonly text: string;
  /** The query around it. */
  readonly before: string;
  readonly after: string;
  readonly model: boolean;
}

export interface Correction {
  /** The whole query, put right. */
  readonly text: string;
  /** Sounds nearly so; is spelled nearly so; or is a model number that is nearly so: other goods, and to be said. */
  readonly kind: 'sound' | 'spelling' | 'near-model';
}

interface Known {
  readonly phrase: string;
  readonly uses: number;
  readonly sounds: string;
}

const SHORTEST = 3;
const LONGEST = 10;
const SHORTEST_MODEL = 4;
const MOST_WINDOWS = 40;
const MOST_CORRECTIONS = 4;

/** Words of a query and neighbouring words together, and its model numbers, as far as they are long enough to tell. */
export function windowsOf(query: string): Window[] {
  const { hanzi, codes } = splitText([...query].slice(0, LONGEST_QUERY).join(''));
  const runs = hanzi.map(compact);
  const others = (at: number) => [...runs.toSpliced(at, 1), ...codes].join(' ');
  const words = runs.flatMap((run, at) => windowsOfRun(run, others(at)));
  const models = codes
    .map(compact)
    .map((text, at) => ({ text, others: [...runs, ...codes.toSpliced(at, 1)].join(' ') }))
    .filter(({ text }) => text.length >= SHORTEST_MODEL && /\d/.test(text))
    .map(({ text, others: rest }) => ({ text, before: `${rest} `, after: '', model: true }));
  return [...words, ...models].slice(0, MOST_WINDOWS);
}

function windowsOfRun(run: string, others: string): Window[] {
  const words = cutWords(run);
  const found: Window[] = [];
  for (let from = 0; from < words.length; from += 1)
    for (let to = from + 1; to <= Math.min(words.length, from + LONGEST); to += 1) {
      const text = words.slice(from, to).join('');
      if (text.length < SHORTEST || text.length > LONGEST) continue;
      found.push({
        ...{ text, model: false },
        before: `${others} ${words.slice(0, from).join('')}`,
        after: words.slice(to).join(''),
      });
    }
  return found;
}

/** The longer part first, of equals what sounds alike, then what more listings have. */
export function correctionsOf(windows: readonly Window[], known: readonly Known[]): Correction[] {
  const found = windows.flatMap((window) =>
    known
      .filter(({ phrase }) => isOneMistake(window.text, phrase) && isLikely(window, phrase))
      .map(({ phrase, uses, sounds }) => ({
        text: `${window.before}${phrase}${window.after}`.trim(),
        kind: kindOf(window, phrase),
        length: window.text.length,
        alike: Number(!window.model && sounds === soundOfWhole(window.text)),
        same: Number(phrase.length === window.text.length),
        uses,
      })),
  );
  found.sort(
    (a, b) =>
      b.length - a.length ||
      b.alike - a.alike ||
      heard(b) - heard(a) ||
      b.same - a.same ||
      b.uses - a.uses,
  );
  const unique = [...new Map(found.map(({ text, kind }) => [text, kind]))];
  return unique.slice(0, MOST_CORRECTIONS).map(([text, kind]) => ({ text, kind }));
}

const heard = ({ kind }: Pick<Correction, 'kind'>) => Number(kind === 'sound');

function kindOf({ text, model }: Window, phrase: string): Correction['kind'] {
  if (model) return 'near-model';
  const near = (name: string) => nearPairs(syllables(name)).join(' ');
  return near(text) === near(phrase) ? 'sound' : 'spelling';
}

/** Of three characters a missing or added one leaves too little to tell: 变频 is no misspelled 变频器. */
function isLikely({ text, model }: Window, phrase: string): boolean {
  if (model) return /\d/.test(phrase) && phrase.length >= SHORTEST_MODEL;
  return phrase.length === text.length || Math.min(phrase.length, text.length) >= SHORTEST;
}

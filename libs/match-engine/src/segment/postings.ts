import { sharedArray, type Columns } from './columns';

/** Which listings use a word: the listings of `terms[i]` stand at `starts[i]` … `starts[i + 1]`. */
export interface Postings {
  /** Ascending. */
  readonly terms: Int32Array;
  readonly starts: Uint32Array;
  /** Row << 8 | saturation, ascending within a term. */
  readonly rows: Uint32Array;
}

/** The terms of sorted columns, turned round. */
export function invert(columns: Columns, vocabularySize: number): Postings {
  const { terms, count, termStart } = columns;
  const used = usedTerms(terms, vocabularySize);
  const places = used.length * 8 < vocabularySize ? null : new Int32Array(vocabularySize);
  used.forEach((term, i) => places && (places[term] = i));
  const placeOf = (term: number): number =>
    places ? (places[term] as number) : search(used, term);
  const starts = sharedArray(Uint32Array, used.length + 1);
  for (let i = 0; i < terms.length; i++) starts[placeOf((terms[i] as number) >>> 8)]!++;
  let end = 0;
  for (let i = 0; i < starts.length; i++) end = starts[i] = end + (starts[i] as number);
  const rows = sharedArray(Uint32Array, terms.length);
  for (let at = count - 1; at >= 0; at--) {
    for (let i = termStart[at] as number; i < (termStart[at + 1] as number); i++) {
      const term = terms[i] as number;
      rows[--starts[placeOf(term >>> 8)]!] = (at << 8) | (term & 0xff);
    }
  }
  return { terms: used, starts, rows };
}

/** The distinct terms, ascending; few are sorted, many are marked. */
function usedTerms(terms: Uint32Array, vocabularySize: number): Int32Array {
  if (terms.length * 8 > vocabularySize) {
    const marks = new Uint8Array(vocabularySize);
    for (let i = 0; i < terms.length; i++) marks[(terms[i] as number) >>> 8] = 1;
    const used = sharedArray(Int32Array, marks.reduce((sum, mark) => sum + mark, 0)); // prettier-ignore
    let next = 0;
    for (let term = 0; term < vocabularySize; term++) if (marks[term] === 1) used[next++] = term;
    return used;
  }
  const sorted = Int32Array.from(terms, (packed) => packed >>> 8).sort();
  const distinct = sorted.filter((term, i) => term !== sorted[i - 1]);
  const used = sharedArray(Int32Array, distinct.length);
  used.set(distinct);
  return used;
}

function search(values: Int32Array, value: number): number {
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

const manyTerms = 1024;
const tables = new WeakMap<Postings, Int32Array>();

/** Where the listings of a term stand in `rows`; null when there are none. */
export function placeOfTerm(postings: Postings, term: number): number | null {
  const { terms } = postings;
  if (terms.length < manyTerms) {
    const place = search(terms, term);
    return terms[place] === term ? place : null;
  }
  const table = tables.get(postings) ?? tableOf(postings);
  const place = term < table.length ? (table[term] as number) : 0;
  return place === 0 ? null : place - 1;
}

/** By term: its place + 1. Kept beside the postings, which are sent and stored without it. */
function tableOf(postings: Postings): Int32Array {
  const { terms } = postings;
  const table = new Int32Array((terms.at(-1) ?? 0) + 1);
  terms.forEach((term, place) => (table[term] = place + 1));
  tables.set(postings, table);
  return table;
}

import { runs } from '@wanchang/kernel/testing';
import fc from 'fast-check';
import { TermReader } from './term-reader';
import { tokenise } from './tokenise';
import { Vocabulary } from './vocabulary';

function read(text: string): string[] {
  const vocabulary = new Vocabulary();
  const reader = new TermReader(vocabulary);
  const count = reader.read(text);
  return Array.from(reader.terms.subarray(0, count), (term) => vocabulary.wordOf(term)).sort();
}

const tokens = (text: string) => tokenise(text).map(({ term }) => term).sort(); // prettier-ignore

const pieces = fc.constantFrom(
  ...'不锈钢球阀𠮷々〇阀ＤＮ５０aQ41F-./－．·×Φ℃½é，（）　 \ud800ﷺ'.split(''),
  'e\u0301',
  'm³',
);

describe('the quick way to the terms of a text', () => {
  it('gives what the definition gives, for any text', () => {
    const texts = fc.oneof(
      fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary', maxLength: 20 }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(read(text)).toEqual(tokens(text));
      }),
      { numRuns: runs(1500) },
    );
  });

  it('keeps words apart that are no characters, and finds each again', () => {
    const vocabulary = new Vocabulary();
    const words = ['阀', '球阀', 'q41f-16p', '𠮷', '𠮷阀', 'a', '々'];
    const terms = words.map((word) => vocabulary.termOf(vocabulary.keyOf(word)));
    expect(new Set(terms).size).toBe(words.length);
    expect(terms.map((term) => vocabulary.wordOf(term))).toEqual(words);
  });
});

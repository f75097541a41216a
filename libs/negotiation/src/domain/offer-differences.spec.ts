import { runs } from '@wanchang/kernel/testing';
import * as fc from 'fast-check';
import { anyTerms, termsOf } from '../testing/terms';
import { offerDifferences, type Difference } from './offer-differences';
import type { Terms } from './terms';

/** Carries differences out on a copy of `before`, knowing nothing but their paths. */
function apply(before: Terms, differences: readonly Difference[]): Terms {
  const copy = structuredClone(before) as unknown as Record<string, unknown>;
  const list = (path: string) => copy[path.split('.')[0]!] as unknown[];
  const at = (path: string) => Number(path.split('.')[1]);
  const of = (kind: Difference['kind']) => differences.filter((entry) => entry.kind === kind);

  for (const { path } of of('removed').reverse()) list(path).splice(at(path), 1);
  for (const { path, after } of of('added')) list(path).splice(at(path), 0, after);
  for (const { path, after: text } of of('changed')) {
    const [first, index, field] = path.split('.');
    const after = text === 'true' ? true : text === 'false' ? false : text;
    if (field) (list(path)[Number(index)] as Record<string, unknown>)[field] = after;
    else copy[first!] = after;
  }
  return copy as unknown as Terms;
}

const pathsOf = (differences: readonly Difference[]) =>
  differences.map(({ kind, path }) => `${kind} ${path}`);

describe('differences between two versions of an offer', () => {
  it('applied to the version before they give the version after', () => {
    fc.assert(
      fc.property(anyTerms, anyTerms, (before, after) => {
        expect(apply(before, offerDifferences(before, after))).toEqual(after);
      }),
      { numRuns: runs(500) },
    );
  });

  it('each names what stood there before', () => {
    fc.assert(
      fc.property(anyTerms, anyTerms, (before, after) => {
        const removed = offerDifferences(before, after).filter(({ kind }) => kind === 'removed');
        for (const { path, before: old } of removed) {
          const [list, at] = path.split('.');
          expect(old).toEqual(before[list as 'lines' | 'freeTerms'][Number(at)]);
        }
      }),
    );
  });

  it('between equal versions there are none', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        expect(offerDifferences(terms, structuredClone(terms))).toEqual([]);
      }),
    );
  });

  it('a line inserted on top is one added line, not a change of all below', () => {
    const before = termsOf({ lines: [{ description: '球阀' }, { description: '法兰' }] });
    const after = termsOf({
      lines: [
        { description: '电机', specification: 'YE3-132S-4', quantity: '2', unitPrice: '990' },
        ...before.lines,
      ],
    });
    expect(pathsOf(offerDifferences(before, after))).toEqual(['added lines.0']);
  });

  it('a cheaper price of one line is one change, labelled in both languages', () => {
    const before = termsOf({ lines: [{}, { description: '法兰', unitPrice: '12.5' }] });
    const after = termsOf({ lines: [{}, { description: '法兰', unitPrice: '11.8' }] });
    expect(offerDifferences(before, after)).toEqual([
      {
        path: 'lines.1.unitPrice',
        label: { zh: '第 2 行 · 单价', en: 'Line 2 · Unit price' },
        matter: 'price',
        kind: 'changed',
        before: '12.5',
        after: '11.8',
      },
    ]);
  });

  it('one product put in place of another is a removed and an added line', () => {
    const before = termsOf({ lines: [{ description: '球阀' }] });
    const after = termsOf({
      lines: [{ description: '电机', specification: 'YE3', quantity: '7', unitPrice: '3' }],
    });
    expect(pathsOf(offerDifferences(before, after)).sort()).toEqual([
      'added lines.0',
      'removed lines.0',
    ]);
  });
});

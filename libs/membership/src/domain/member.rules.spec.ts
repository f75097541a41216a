import { makeCreditCode } from '@wanchang/kernel';
import type { MemberFile } from './member';
import { memberProblems } from './member.rules';
import { cleanFile } from './registration';

const TODAY = '2026-11-23';

function problemsOf(changes: Partial<MemberFile>): string[] {
  const file = cleanFile({
    kind: 'domestic_enterprise',
    nameZh: '永嘉示例阀门有限公司',
    regionCode: '330324',
    creditCode: makeCreditCode(1, '330324'),
    ...changes,
  });
  return memberProblems(file, TODAY).map(({ field, code }) => `${field}: ${code}`);
}

describe('the file of a member unit', () => {
  it('is accepted with a kind, a name, a county and a credit code', () => {
    expect(problemsOf({})).toEqual([]);
  });

  it('R9.1 is of one of the five kinds', () => {
    expect(problemsOf({ kind: 'village' as never })).toEqual(['kind: kind-unknown']);
  });

  it('of a domestic enterprise has a credit code; for counties, zones, townships and foreign enterprises it is optional', () => {
    expect(problemsOf({ creditCode: null })).toEqual(['creditCode: credit-code-required']);
    for (const kind of [
      'county',
      'development_zone',
      'key_township',
      'foreign_enterprise',
    ] as const)
      expect(problemsOf({ kind, creditCode: null })).toEqual([]);
  });

  it('has a credit code whose check digits are right, whichever kind the unit is of', () => {
    const right = makeCreditCode(1, '330324');
    const wrong = right.slice(0, 17) + (right.endsWith('0') ? '1' : '0');
    expect(problemsOf({ creditCode: wrong })).toEqual(['creditCode: credit-code-check-digit']);
    expect(problemsOf({ kind: 'county', creditCode: '123' })).toEqual([
      'creditCode: credit-code-length',
    ]);
    expect(problemsOf({ creditCode: ` ${right.toLowerCase()} ` })).toEqual([]);
  });

  it.each([
    ['330324', []],
    ['441900', []],
    ['330300', ['regionCode: region-not-county']],
    ['330000', ['regionCode: region-not-county']],
    ['999999', ['regionCode: region-unknown']],
    ['永嘉', ['regionCode: region-unknown']],
  ])('lies in a county, or in a city that has none: %s', (regionCode, problems) => {
    expect(problemsOf({ regionCode })).toEqual(problems);
  });

  it('names at most ten industries of the national classification, by their own code', () => {
    expect(problemsOf({ industries: ['C', '34', '344'] })).toEqual([]);
    expect(problemsOf({ industries: ['344', '999'] })).toEqual(['industries: industry-unknown']);
    expect(problemsOf({ industries: ['C344'] })).toEqual(['industries: industry-unknown']);
    const eleven = ['131', '132', '133', '134', '135', '136', '137', '141', '142', '143', '144'];
    expect(problemsOf({ industries: eleven })).toEqual(['industries: too-many']);
  });

  it('joined between the first year of the conference, 1994, and this year', () => {
    expect([1994, 2026].flatMap((joinedYear) => problemsOf({ joinedYear }))).toEqual([]);
    for (const joinedYear of [1993, 2027, NaN])
      expect(problemsOf({ joinedYear })).toEqual(['joinedYear: year-out-of-range']);
  });

  it('has a website that a browser may safely open', () => {
    expect(problemsOf({ website: 'https://example.com/关于' })).toEqual([]);
    for (const website of ['javascript:alert(1)', 'example.com', 'https://'])
      expect(problemsOf({ website })).toEqual(['website: website-invalid']);
  });

  it('tells everything that is wrong at once', () => {
    const wrong = { nameZh: '', nameEn: 'x'.repeat(201), regionCode: '', contactEmail: 'a b@c' };
    expect(problemsOf(wrong)).toEqual([
      'nameZh: required',
      'nameEn: too-long',
      'regionCode: region-unknown',
      'contactEmail: email-invalid',
    ]);
  });
});

import { aDemand, aSupply, noon } from '../bench/samples';
import { MatchIndex } from '../match-index';
import {
  familiesUnder,
  familyRuleProblems,
  tradeFamilyRules,
  type FamilyRule,
} from './family-rules';

const valves = (...properties: FamilyRule['properties'][number][]): FamilyRule[] => [
  { family: '阀门', properties },
];
const bore = { name: '口径', need: 'exact', tolerance: 2 } as const;

describe('rules of families', () => {
  it('of the product contradict nothing', () => {
    expect(familyRuleProblems(tradeFamilyRules())).toEqual([]);
  });

  it.each<[string, FamilyRule[], string]>([
    ['a family that is none', [{ family: '飞船', properties: [] }], '0 null family-unknown'],
    ['a family twice', [...valves(bore), ...valves()], '1 null family-twice'],
    ['a property under two names', valves(bore, { ...bore, name: 'DN' }), '0 1 property-twice'],
    [
      'more or less of words',
      valves({ name: '材质', need: 'atLeast', tolerance: 0 }),
      '0 0 no-figure',
    ],
    ['a tolerance that asks for nothing', valves({ ...bore, tolerance: 60 }), '0 0 tolerance'],
  ])('are refused for %s', (_rule, rules, expected) => {
    const [first] = familyRuleProblems(rules);
    expect(`${first?.rule} ${first?.property} ${first?.problem}`).toBe(expected);
  });

  it.each([
    ['bind as they say', valves(bore), 1],
    ['take away what the product asks for', valves({ ...bore, need: null }), 0],
    ['leave other families alone', [{ family: '法兰', properties: [] }], 1],
  ] as [string, FamilyRule[], number][])('%s', (_rule, rules, misses) => {
    const index = new MatchIndex({ now: () => noon, families: familiesUnder(rules) });
    const found = index.explain(aSupply({ title: '球阀 DN50' }), aDemand({ title: '球阀 DN200' }));
    expect(found?.misses).toBe(misses);
  });
});

import { mostTolerance, tradeFamilies, type Family, type FamilyProperty } from './families';
import { knownProperty, propertyName } from './property-names';

/** What takes the place of the properties that a family of goods is told apart by. */
export interface FamilyRule {
  /** One of those that `tradeFamilyRules` names. */
  readonly family: string;
  readonly properties: readonly FamilyProperty[];
}

/** Why a rule cannot hold: no such family, two rules for one thing, more or less of what is no figure, a tolerance that asks for nothing. */
export type FamilyRuleProblem = 'family-unknown' | 'family-twice' | 'property-twice' | 'no-figure' | 'tolerance'; // prettier-ignore

export interface FamilyRuleProblemAt {
  /** Place among the rules. */
  readonly rule: number;
  /** Place among its properties; null: the family itself. */
  readonly property: number | null;
  readonly problem: FamilyRuleProblem;
}

/** The rules that the product brings along, one for each family. */
export function tradeFamilyRules(): FamilyRule[] {
  return tradeFamilies().map(({ name, properties }) => ({ family: name, properties }));
}

/** What contradicts itself or something else in rules; none: they can be used. */
export function familyRuleProblems(rules: readonly FamilyRule[]): FamilyRuleProblemAt[] {
  const known = new Set(tradeFamilies().map(({ name }) => name));
  return rules.flatMap(({ family, properties }, rule): FamilyRuleProblemAt[] => {
    if (!known.has(family)) return [{ rule, property: null, problem: 'family-unknown' }];
    if (rules.findIndex((one) => one.family === family) < rule)
      return [{ rule, property: null, problem: 'family-twice' }];
    const names = properties.map(({ name }) => propertyName(name));
    return properties.flatMap((property, at) => {
      const problem = problemOf(property, names, at);
      return problem ? [{ rule, property: at, problem }] : [];
    });
  });
}

/** Properties that are words: there is no more and no less of them. */
const WORDS = new Set(['material', 'grade', 'model', 'colour']);

function problemOf(
  { need, tolerance }: FamilyProperty,
  names: readonly string[],
  at: number,
): FamilyRuleProblem | null {
  const name = names[at] ?? '';
  if (names.indexOf(name) < at) return 'property-twice';
  const isWord = WORDS.has(knownProperty(name)?.found ?? '');
  if (isWord && (need === 'atLeast' || need === 'atMost')) return 'no-figure';
  return tolerance >= 0 && tolerance <= mostTolerance ? null : 'tolerance';
}

/** The product's families under rules; those that are not named keep what they have. Rules of families that are gone count for nothing. */
export function familiesUnder(rules: readonly FamilyRule[]): readonly Family[] {
  if (rules.length === 0) return tradeFamilies();
  const byFamily = new Map(rules.map((rule) => [rule.family, rule.properties]));
  return tradeFamilies().map((family) => {
    const properties = byFamily.get(family.name);
    if (!properties) return family;
    const named = properties.map((property) => ({
      ...property,
      name: propertyName(property.name),
    }));
    return { ...family, properties: named };
  });
}

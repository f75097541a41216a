import { fieldProblem, type LocalisedText } from '@wanchang/kernel';
import {
  familyRuleProblems,
  tradeFamilyRules,
  type FamilyRule,
  type FamilyRuleProblem,
} from '@wanchang/match-engine';
import { matchmakingErrors } from './matchmaking.errors';

const TEXTS: Readonly<Record<FamilyRuleProblem, LocalisedText>> = {
  'family-unknown': { zh: '没有这个产品族', en: 'is no family of goods' },
  'family-twice': { zh: '同一产品族有两条规则', en: 'has two rules, which contradict each other' },
  'property-twice': {
    zh: '同一参数（含别名）有两条规则，相互矛盾',
    en: 'has two rules, under one name or another, which contradict each other',
  },
  'no-figure': {
    zh: '此参数是文字，没有“至少”“至多”；请选择“必须一致”',
    en: 'is words: there is no at least and no at most; choose “exactly”',
  },
  tolerance: { zh: '容差应在 0 到 50% 之间', en: 'the tolerance must be between 0 and 50 %' },
};

/** Those that say what the product says anyway are left out. @throws DomainError matchmaking.family-rules-refused */
export function checkedFamilyRules(rules: readonly FamilyRule[]): FamilyRule[] {
  const fields = familyRuleProblems(rules).map(({ rule, property, problem }) =>
    fieldProblem(
      property === null ? `rules.${rule}.family` : `rules.${rule}.properties.${property}`,
      problem,
      TEXTS[problem],
    ),
  );
  if (fields.length > 0)
    throw matchmakingErrors('family-rules-refused', { args: { count: fields.length }, fields });
  const own = new Map(tradeFamilyRules().map((rule) => [rule.family, canonical(rule)]));
  return rules.filter((rule) => own.get(rule.family) !== canonical(rule));
}

const canonical = ({ properties }: FamilyRule) =>
  JSON.stringify(properties.map(({ name, need, tolerance }) => [name, need, tolerance]));

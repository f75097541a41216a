import { fieldProblem, type FieldProblem, type LocalisedText } from '@wanchang/kernel';
import { mustProblems, type MatchAttribute, type MustProblem, type Need } from '@wanchang/match-engine'; // prettier-ignore
import type { ListingAttribute, ListingContent, Must } from './listing';

const NEEDS: Readonly<Record<Must, Need>> = {
  exact: 'exact',
  at_least: 'atLeast',
  at_most: 'atMost',
};

const TEXTS: Readonly<Record<MustProblem, LocalisedText>> = {
  'free-text': {
    zh: '文字过长，无法逐项比对；请只写一个值，或取消“必须”',
    en: 'is too much text to be compared; write one value, or take the mark away',
  },
  'no-figure': {
    zh: '“至少”“至多”只用于一个数值；请选择“必须一致”',
    en: 'at least and at most are for one figure; choose “exactly”',
  },
  'against-value': {
    zh: '与值中写明的上下限相反',
    en: 'is the opposite of the limit that its value states',
  },
  contradictory: {
    zh: '与同名的另一项“必须”矛盾，没有供应能同时满足',
    en: 'contradicts another mark of the same property: no supply can meet both',
  },
};

/** As the matching compares it. */
export function toMatchAttribute({
  name,
  value,
  number,
  unit,
  must,
}: ListingAttribute): MatchAttribute {
  const mark = must ? { need: NEEDS[must], isMust: true } : {};
  return { name, value, number: number ?? undefined, unit: unit ?? undefined, ...mark };
}

/** What a demand marks as a must has to be something that a supply can meet, and can be compared. */
export function problemsOfMusts({ side, attributes, variants }: ListingContent): FieldProblem[] {
  const inVariants = variants.flatMap((variant) => variant.attributes);
  if (inVariants.some(({ must }) => must))
    return [
      fieldProblem('variants', 'must-of-variant', {
        zh: '“必须”只用于整条需求的规格参数，不用于单个规格',
        en: 'a must is for a property of the whole demand, not of one variant',
      }),
    ];
  const own = new Set(inVariants.map(({ name }) => name));
  const wrongAt = attributes.flatMap(({ name, must }, at) => {
    if (!must) return [];
    if (side === 'supply') return [fieldAt(at, 'demand-only', { zh: '“必须”只用于需求', en: 'a must is for demands only' })]; // prettier-ignore
    if (!own.has(name)) return [];
    return [fieldAt(at, 'must-of-variant', { zh: '各规格另有此值，不能标为“必须”', en: 'variants have values of their own: it cannot be a must' })]; // prettier-ignore
  });
  if (wrongAt.length > 0) return wrongAt;
  return mustProblems(attributes.map(toMatchAttribute)).map(({ at, problem }) =>
    fieldAt(at, `must-${problem}`, TEXTS[problem]),
  );
}

const fieldAt = (at: number, code: string, text: LocalisedText) =>
  fieldProblem(`attributes.${at}.must`, code, text);

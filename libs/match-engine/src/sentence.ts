import { COAST_NAMES, type Coast, type LocalisedText } from '@wanchang/kernel';
import type { MatchExplanation } from './match';
import type { PartOf } from './score';
import type { FactorDetails, FactorName } from './factors/factors';

export type SentenceLocale = keyof LocalisedText;

/** Names in the language of the sentence. */
export interface SentenceNames {
  /** Of a GB/T 4754 section, division, group or class. */
  industry(code: string): string;
  province(code: string): string;
}

interface Place {
  province: string;
  coast: Coast;
}

interface Phrases {
  industry(names: readonly string[]): string;
  attributes(values: readonly string[]): string;
  words(words: readonly string[]): string;
  /** Whole per cent below the ceiling. */
  price(percent: number): string;
  acrossSides(supply: Place, demand: Place): string;
  sameSide(provinces: readonly string[], coast: Coast): string;
  leadTime(days: number): string;
  join(clauses: readonly string[]): string;
}

const phrases: Record<SentenceLocale, Phrases> = {
  zh: {
    industry: (names) => `同为“${names.join('—')}”`,
    attributes: (values) => `规格 ${values.join('、')} 相符`,
    words: (words) => `都提到${words.map((word) => `“${word}”`).join('')}`,
    price: (percent) => (percent > 0 ? `报价低于最高限价 ${percent}%` : '报价在最高限价以内'),
    acrossSides: (supply, demand) =>
      `${supply.province}（${COAST_NAMES[supply.coast].zh}）对${demand.province}（${COAST_NAMES[demand.coast].zh}）`,
    sameSide: (provinces, coast) => `${provinces.join('、')}同属${COAST_NAMES[coast].zh}`,
    leadTime: (days) => (days > 0 ? `交期有 ${days} 天余量` : '交期正好赶上'),
    join: (clauses) => `${clauses.join('，')}。`,
  },
  en: {
    industry: (names) => `both in ${names.join(' – ')}`,
    attributes: (values) => `${values.join(', ')} as asked`,
    words: (words) => `both mention ${words.map((word) => `“${word}”`).join(', ')}`,
    price: (percent) =>
      percent > 0
        ? `the price is ${percent}% below the ceiling`
        : 'the price is within the ceiling',
    acrossSides: (supply, demand) =>
      `${supply.province} (${COAST_NAMES[supply.coast].en}) for ${demand.province} (${COAST_NAMES[demand.coast].en})`,
    sameSide: (provinces, coast) => `${provinces.join(' and ')}, ${COAST_NAMES[coast].en}`,
    leadTime: (days) =>
      days > 0
        ? `${days} ${days === 1 ? 'day' : 'days'} to spare before the due date`
        : 'delivery just in time',
    join: (clauses) => `${capitalised(clauses.join('; '))}.`,
  },
};

const maxNamed = 3;
const asGoodAsAsked = 0.95;

/** One sentence that says why a pair was matched. It needs nothing but the explanation, so a stored one will do. */
export function sentence(
  { parts }: Pick<MatchExplanation, 'parts'>,
  locale: SentenceLocale,
  names: SentenceNames,
): string {
  const say = phrases[locale];
  const detail = <Name extends FactorName>(name: Name): FactorDetails[Name] | undefined =>
    parts.find((part): part is Extract<typeof part, PartOf<Name>> => part.factor === name)?.detail;
  const clauses = [
    industryClause(detail('industry'), say, names),
    contentClause(detail('attributes'), detail('text'), say),
    priceClause(detail('price'), say),
    regionClause(detail('crossRegion'), say, names),
    leadTimeClause(detail('leadTime'), say),
  ];
  return say.join(clauses.filter((clause) => clause !== null));
}

type Detail<Name extends FactorName> = FactorDetails[Name] | undefined;
type Clause = string | null;

function industryClause(detail: Detail<'industry'>, say: Phrases, names: SentenceNames): Clause {
  const common = detail?.common;
  if (!common) return null;
  const codes = [...new Set([common.slice(0, 2), common])];
  return say.industry(codes.map((code) => names.industry(code)));
}

function contentClause(
  attributes: Detail<'attributes'>,
  text: Detail<'text'>,
  say: Phrases,
): Clause {
  const met = attributes?.compared.filter(({ fit }) => fit >= asGoodAsAsked) ?? [];
  if (met.length > 0) {
    const values = met.map(({ name, demand }) =>
      /^[\d.]/.test(demand) ? `${name} ${demand}` : demand,
    );
    return say.attributes(values.slice(0, maxNamed));
  }
  const words = text?.words ?? [];
  return words.length > 0 ? say.words(words.slice(0, maxNamed)) : null;
}

function priceClause(detail: Detail<'price'>, say: Phrases): Clause {
  return detail ? say.price(Math.round((1 - detail.ratio) * 100)) : null;
}

function regionClause(detail: Detail<'crossRegion'>, say: Phrases, names: SentenceNames): Clause {
  if (!detail) return null;
  const supply = { ...detail.supply, province: names.province(detail.supply.provinceCode) };
  const demand = { ...detail.demand, province: names.province(detail.demand.provinceCode) };
  if (detail.relation === 'acrossSides') return say.acrossSides(supply, demand);
  return say.sameSide([...new Set([supply.province, demand.province])], supply.coast);
}

function leadTimeClause(detail: Detail<'leadTime'>, say: Phrases): Clause {
  return detail ? say.leadTime(detail.slackDays) : null;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

import { COAST_NAMES, type Coast, type LocalisedText } from '@wanchang/kernel';
import type { MatchExplanation } from './match';
import type { PartOf } from './score';
import type { FactorDetails, FactorName } from './factors/factors';
import type { Need } from './listing';
import { englishPropertyName } from './goods/property-names';
import { plausibleShare } from './factors/values';

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
  /** The name of a property in the language of the sentence. */
  property(name: string): string;
  /** A property that is not as asked, with both values. */
  misfit(name: string, supply: string, demand: string, must?: Need): string;
  /** Properties that people have marked as a must, and of which the supply says nothing that can be compared. */
  unknownMusts(names: readonly string[]): string;
  attributes(values: readonly string[]): string;
  words(words: readonly string[]): string;
  /** Whole per cent below the ceiling. */
  price(percent: number): string;
  /** Whole per cent of the ceiling, too few to be plausible. */
  doubt(percent: number): string;
  acrossSides(supply: Place, demand: Place): string;
  sameSide(provinces: readonly string[], coast: Coast): string;
  leadTime(days: number): string;
  join(clauses: readonly string[]): string;
}

/** What people have marked as a must, before the value that they ask for. */
const mustWords: Record<Need, LocalisedText> = {
  exact: { zh: '必须为', en: 'it must be' },
  atLeast: { zh: '必须至少', en: 'it must be at least' },
  atMost: { zh: '必须至多', en: 'it must be at most' },
};

const phrases: Record<SentenceLocale, Phrases> = {
  zh: {
    property: (name) => name,
    misfit: (name, supply, demand, must) =>
      `${name}不符：供 ${supply}，${must ? mustWords[must].zh : '需'} ${demand}`,
    unknownMusts: (names) => `供方未说明必须满足的${names.join('、')}，请先问清`,
    attributes: (values) => `规格 ${values.join('、')} 相符`,
    words: (words) => `都提到${words.map((word) => `“${word}”`).join('')}`,
    price: (percent) => (percent > 0 ? `报价低于最高限价 ${percent}%` : '报价在最高限价以内'),
    doubt: (percent) => `报价仅为最高限价的 ${percent}%，请先核实是否同一产品`,
    acrossSides: (supply, demand) =>
      `${supply.province}（${COAST_NAMES[supply.coast].zh}）对${demand.province}（${COAST_NAMES[demand.coast].zh}）`,
    sameSide: (provinces, coast) => `${provinces.join('、')}同属${COAST_NAMES[coast].zh}`,
    leadTime: (days) => (days > 0 ? `交期有 ${days} 天余量` : '交期正好赶上'),
    join: (clauses) => `${clauses.join('，')}。`,
  },
  en: {
    property: englishPropertyName,
    misfit: (name, supply, demand, must) =>
      `${name} does not fit: ${supply} offered, ${must ? `${mustWords[must].en} ${demand}` : `${demand} asked`}`,
    unknownMusts: (names) =>
      `the supply does not state ${names.join(', ')}, which is a must: ask first`,
    attributes: (values) => `${values.join(', ')} as asked`,
    words: (words) => `both mention ${words.map((word) => `“${word}”`).join(', ')}`,
    price: (percent) =>
      percent > 0
        ? `the price is ${percent}% below the ceiling`
        : 'the price is within the ceiling',
    doubt: (percent) =>
      `the price is only ${percent}% of the ceiling: make sure that it is the same product`,
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
  return say.join([...misfitsIn(parts, say), ...reasonsIn(parts, say, names)]);
}

/** What speaks for a pair alone; empty where nothing does. */
export function reasons(
  { parts }: Pick<MatchExplanation, 'parts'>,
  locale: SentenceLocale,
  names: SentenceNames,
): string {
  const said = reasonsIn(parts, phrases[locale], names);
  return said.length > 0 ? phrases[locale].join(said) : '';
}

/** What does not fit, the essential first, and doubts: one text each. */
export function misfits(
  { parts }: Pick<MatchExplanation, 'parts'>,
  locale: SentenceLocale,
): string[] {
  return misfitsIn(parts, phrases[locale]);
}

function detailOf<Name extends FactorName>(parts: Parts, name: Name): Detail<Name> {
  return parts.find((part): part is Extract<typeof part, PartOf<Name>> => part.factor === name)?.detail; // prettier-ignore
}

function misfitsIn(parts: Parts, say: Phrases): string[] {
  const doubt = doubtClause(detailOf(parts, 'price'), say);
  const attributes = detailOf(parts, 'attributes');
  const open = attributes?.unknownMusts?.map((name) => say.property(name)) ?? [];
  return [
    ...misfitClauses(attributes, say),
    ...(open.length > 0 ? [say.unknownMusts(open)] : []),
    ...(doubt === null ? [] : [doubt]),
  ];
}

function reasonsIn(parts: Parts, say: Phrases, names: SentenceNames): string[] {
  const detail = <Name extends FactorName>(name: Name): Detail<Name> => detailOf(parts, name);
  const clauses = [
    contentClause(detail('attributes'), detail('text'), say),
    priceClause(detail('price'), say),
    regionClause(detail('crossRegion'), say, names),
    leadTimeClause(detail('leadTime'), say),
  ];
  return clauses.filter((clause) => clause !== null);
}

type Detail<Name extends FactorName> = FactorDetails[Name] | undefined;
type Clause = string | null;
type Parts = MatchExplanation['parts'];

/** What does not fit comes first: what is essential, then the rest. */
function misfitClauses(attributes: Detail<'attributes'>, say: Phrases): string[] {
  const off = attributes?.compared.filter(({ fit }) => fit === 0) ?? [];
  return [...off.filter(({ missed }) => missed), ...off.filter(({ missed }) => !missed)]
    .slice(0, maxNamed)
    .map(({ name, supply, demand, must }) => say.misfit(say.property(name), supply, demand, must));
}

function doubtClause(detail: Detail<'price'>, say: Phrases): Clause {
  if (!detail || detail.ratio >= plausibleShare) return null;
  return say.doubt(Math.round(detail.ratio * 100));
}

function contentClause(
  attributes: Detail<'attributes'>,
  text: Detail<'text'>,
  say: Phrases,
): Clause {
  const met = attributes?.compared.filter(({ fit }) => fit >= asGoodAsAsked) ?? [];
  if (met.length > 0) {
    const values = met.map(({ name, demand }) =>
      /^[\d.]/.test(demand) ? `${say.property(name)} ${demand}` : demand,
    );
    return say.attributes(values.slice(0, maxNamed));
  }
  const words = text?.words ?? [];
  return words.length > 0 ? say.words(words.slice(0, maxNamed)) : null;
}

function priceClause(detail: Detail<'price'>, say: Phrases): Clause {
  if (!detail || detail.ratio < plausibleShare) return null;
  return say.price(Math.round((1 - detail.ratio) * 100));
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

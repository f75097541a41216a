import { localised, COAST_NAMES, type Locale, type LocalisedText } from '@wanchang/kernel';
import {
  englishPropertyName,
  type FactorDetails,
  type MatchPart,
  type SentenceNames,
} from '@wanchang/match-engine';
import { ANSWER_DAYS } from '../domain/reputation.rules';

const ENOUGH = 0.95;
const MOST_WORDS = 6;

/** What one part of a score rests on, in the reader's language; null where nothing is known, so that it counts half. */
export function basisOf(part: MatchPart, locale: Locale, names: SentenceNames): string | null {
  const text = textOf(part, names);
  return text && localised(text, locale);
}

function textOf(part: MatchPart, names: SentenceNames): LocalisedText | null {
  switch (part.factor) {
    case 'text':
      return words(part.detail);
    case 'industry':
      return industry(part.detail, names);
    case 'attributes':
      return attributes(part.detail);
    case 'price':
      return part.detail && price(part.detail.ratio, part.value);
    case 'quantity':
      return part.detail && quantity(part.detail);
    case 'leadTime':
      return part.detail && leadTime(part.detail.slackDays);
    case 'crossRegion':
      return region(part.detail, names);
    case 'distance':
      return part.detail && distance(part.detail.kilometres);
    case 'reputation':
      return part.detail && reputation(part.detail.reputation);
  }
}

function words({ words: all }: FactorDetails['text']): LocalisedText {
  const some = all.slice(0, MOST_WORDS).join(' · ');
  return some
    ? { zh: `都提到：${some}`, en: `both mention: ${some}` }
    : { zh: '没有相同的词语', en: 'no words in common' };
}

function industry(
  { supply, demand, common }: FactorDetails['industry'],
  names: SentenceNames,
): LocalisedText | null {
  if (!supply || !demand) return null;
  const [a, b] = [names.industry(supply), names.industry(demand)];
  if (supply === demand) return { zh: `同为${a}`, en: `both in ${a}` };
  const both = common ? names.industry(common) : '—';
  return { zh: `${a}与${b}，同属${both}`, en: `${a} and ${b}, both in ${both}` };
}

function attributes({
  compared,
  unknown,
  unknownMusts = [],
}: FactorDetails['attributes']): LocalisedText | null {
  const met = compared.filter(({ fit }) => fit >= ENOUGH).map(({ name }) => name);
  const off = compared.filter(({ fit }) => fit < ENOUGH);
  const lines: LocalisedText[] = [];
  for (const { name, supply, demand, fit, must } of off)
    lines.push({
      zh: `${name}${fit === 0 ? '不符' : '相近'}：供 ${supply}，${must ? '必须' : ''}需 ${demand}`,
      en: `${englishPropertyName(name)} ${fit === 0 ? 'does not fit' : 'is near'}: ${supply} offered, ${demand} asked${must ? ', a must' : ''}`,
    });
  if (met.length > 0) lines.push({ zh: `${met.join('、')}相符`, en: `${inEnglish(met)} as asked` });
  if (unknown.length > 0)
    lines.push({
      zh: `供方未说明${unknown.join('、')}，或无法比对`,
      en: `the supply does not state ${inEnglish(unknown)} comparably`,
    });
  if (unknownMusts.length > 0)
    lines.push({
      zh: `其中${unknownMusts.join('、')}必须满足`,
      en: `of these ${inEnglish(unknownMusts)} is a must`,
    });
  if (lines.length === 0) return null;
  return { zh: lines.map(({ zh }) => zh).join('；'), en: lines.map(({ en }) => en).join('; ') };
}

const inEnglish = (names: readonly string[]) => names.map(englishPropertyName).join(', ');

function price(ratio: number, value: number): LocalisedText {
  const percent = Math.round((1 - ratio) * 100);
  if (percent > 50 && value === 0.5)
    return {
      zh: `仅为最高限价的 ${100 - percent}%，低得可疑，不计为优势`,
      en: `only ${100 - percent}% of the ceiling: doubtful, and no merit`,
    };
  return percent > 0
    ? { zh: `低于最高限价 ${percent}%`, en: `${percent}% below the ceiling` }
    : { zh: '正好在最高限价', en: 'at the ceiling' };
}

function quantity(detail: NonNullable<FactorDetails['quantity']>): LocalisedText {
  const [has, needs] = [detail.capacity, detail.needed].map(({ amount, unit = '' }) =>
    `${amount} ${unit}`.trim(),
  );
  return { zh: `可供 ${has}，需要 ${needs}`, en: `${has} on offer, ${needs} needed` };
}

function leadTime(days: number): LocalisedText {
  return days > 0
    ? { zh: `比截止日早 ${days} 天`, en: `${days} ${days === 1 ? 'day' : 'days'} to spare` }
    : { zh: '正好赶上截止日', en: 'just in time' };
}

function region(
  { supply, demand, relation }: FactorDetails['crossRegion'],
  names: SentenceNames,
): LocalisedText {
  const [from, to] = [COAST_NAMES[supply.coast], COAST_NAMES[demand.coast]];
  switch (relation) {
    case 'acrossSides':
      return { zh: `${from.zh}对${to.zh}`, en: `${from.en} for ${to.en}` };
    case 'acrossProvinces':
      return { zh: `同在${from.zh}，不同省份`, en: `${from.en} both, two provinces` };
    case 'sameProvince': {
      const province = names.province(supply.provinceCode);
      return { zh: `同在${province}`, en: `both in ${province}` };
    }
  }
}

function distance(kilometres: number): LocalisedText {
  const km = Math.round(kilometres / 10) * 10;
  return km === 0
    ? { zh: '同省', en: 'one province' }
    : { zh: `省会相距约 ${km} 公里`, en: `about ${km} km between the provincial capitals` };
}

function reputation(value: number): LocalisedText {
  const points = Math.round(value * 100);
  return {
    zh: `${points} 分：近一年邀请对方洽谈的单位，有多少在 ${ANSWER_DAYS} 天内得到回应，以及履约后的评价`,
    en: `${points} points: how many of the units that invited the other side in the past year had an answer within ${ANSWER_DAYS} days, and how it was rated after contracts`,
  };
}

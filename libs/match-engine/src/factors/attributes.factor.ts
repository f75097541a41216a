import type { EntryAttribute } from '../entry';
import type { MatchAttribute } from '../listing';
import { fitOf } from '../measure';
import { neutral, type Factor } from './factor';

export interface AttributeFit {
  name: string;
  supply: string;
  demand: string;
  /** 0..1; 1 is what was asked for. */
  fit: number;
}

export interface AttributesDetail {
  compared: AttributeFit[];
  /** What the demand asks for and the supply does not state comparably. */
  unknown: string[];
}

/** The mean fit of what the demand asks for; what the supply does not state counts as neutral. */
export const attributesFactor: Factor<AttributesDetail> = {
  value: ({ supply, demand }) => {
    if (demand.attributes.length === 0) return neutral;
    let sum = 0;
    for (const asked of demand.attributes) sum += bestFit(asked, supply.attributes)?.fit ?? neutral;
    return sum / demand.attributes.length;
  },
  detail: ({ supply, demand }) => {
    const detail: AttributesDetail = { compared: [], unknown: [] };
    for (const asked of demand.attributes) {
      const best = bestFit(asked, supply.attributes);
      if (best) detail.compared.push(shown(asked, best));
      else detail.unknown.push(asked.given.name);
    }
    return detail;
  },
};

interface Best {
  offered: EntryAttribute;
  fit: number;
}

/** The best among the supply's attributes of the same name; null when none can be compared. */
function bestFit(asked: EntryAttribute, offers: readonly EntryAttribute[]): Best | null {
  let best: Best | null = null;
  for (const offered of offers) {
    if (offered.name !== asked.name) continue;
    const fit = fitOfPair(asked, offered);
    if (fit !== null && (!best || fit > best.fit)) best = { offered, fit };
  }
  return best;
}

function fitOfPair(asked: EntryAttribute, offered: EntryAttribute): number | null {
  const wordForWord = asked.isWord && offered.isWord;
  if (!wordForWord && asked.measure && offered.measure) {
    return fitOf(asked.measure, offered.measure);
  }
  if (asked.words === offered.words) return 1;
  return wordForWord ? 0 : null;
}

function shown({ given }: EntryAttribute, { offered, fit }: Best): AttributeFit {
  return { name: given.name, supply: display(offered.given), demand: display(given), fit };
}

function display({ value, unit }: MatchAttribute): string {
  return unit && /\d$/.test(value) && !/^[a-z]/i.test(value) ? `${value} ${unit}` : value;
}

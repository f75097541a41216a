import { judgements } from '../judgements';
import { textRelevance } from '../relevance';
import { attributeReadings } from './attribute-reading';
import { marketExposure } from './exposure';
import { makeMarket } from './made-market';
import { marketPrecision } from './market-precision';

/** A figure beside what it should be. */
export interface Target {
  readonly name: string;
  /** Null: what it is measured on is not there. */
  readonly measured: number | null;
  readonly target: string;
  readonly met: boolean;
}

const demandsOfMarket = 5040;
const demandsOfExposure = 2400;

/** How precise matches are, on made-up and judged data. */
export async function precisionReport(demands = demandsOfMarket): Promise<object> {
  const market = marketPrecision(makeMarket(demands));
  const { wrongQuantities, missed, ...attributes } = attributeReadings();
  const exposure = await marketExposure(makeMarket(demandsOfExposure, 7));
  const judged = judgements().find(({ name }) => name === 'QBQTC');
  const relevance = judged ? textRelevance(judged.rows) : null;
  const fair = exposure.filter(({ cap }) => cap !== null).at(0);
  const targets = [
    atMost('another product among shown', market.otherProduct, 0.01),
    atMost('essential property missed, shown as fitting', market.essentialMissed, 0.01),
    atLeast('best counterpart first', market.bestFirst, 0.95),
    atLeast('QBQTC NDCG@10, untrained', relevance?.ndcg10 ?? null, 0.83),
    atLeast('attribute values read right', attributes.right, 0.95),
    atMost('values read as a wrong quantity', wrongQuantities.length, 0),
    atMost('exposure: highest over mean', fair?.highest ?? null, 8),
    atLeast('exposure: supplies shown', fair?.shown ?? null, 0.85),
    atMost('exposure: loss by the cap', fair?.loss ?? null, 0.015),
  ];
  return { market, attributes, wrongQuantities, missed, relevance, exposure, targets };
}

function atMost(name: string, measured: number | null, limit: number): Target {
  return { name, measured, target: `≤ ${limit}`, met: measured !== null && measured <= limit };
}

function atLeast(name: string, measured: number | null, limit: number): Target {
  return { name, measured, target: `≥ ${limit}`, met: measured !== null && measured >= limit };
}

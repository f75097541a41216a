import { slackDays, type Ratio } from '../comparison';
import type { FastFactor, Pair } from './factor';
import { leadTimeValue } from './values';

/** Null: lead time or due date is not known. */
export type LeadTimeDetail = { slackDays: number } | null;

export const leadTimeFactor: FastFactor<LeadTimeDetail> = {
  hasLoops: true,
  value: (pair) => leadTimeValue(slackOf(pair)),
  detail: (pair) => {
    const slack = slackOf(pair);
    return Number.isNaN(slack) ? null : { slackDays: slack };
  },
};

function slackOf({ supply, demand, now }: Pair): Ratio {
  return slackDays(supply.columns, supply.at, demand.columns, demand.at, now);
}

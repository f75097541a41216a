import { slackDays, type Ratio } from '../comparison';
import { neutral, type Factor, type Pair } from './factor';

/** Null: lead time or due date is not known. */
export type LeadTimeDetail = { slackDays: number } | null;

/** Days to spare beyond which more are worth nothing. */
export const ampleDays = 30;

/** From neutral when delivery falls on the due day to 1 with ample days to spare. */
export function leadTimeValue(slack: Ratio): number {
  return Number.isNaN(slack)
    ? neutral
    : neutral + 0.5 * Math.min(1, Math.max(0, slack / ampleDays));
}

export const leadTimeFactor: Factor<LeadTimeDetail> = {
  value: (pair) => leadTimeValue(slackOf(pair)),
  detail: (pair) => {
    const slack = slackOf(pair);
    return Number.isNaN(slack) ? null : { slackDays: slack };
  },
};

function slackOf({ supply, demand, now }: Pair): Ratio {
  return slackDays(supply.columns, supply.at, demand.columns, demand.at, now);
}

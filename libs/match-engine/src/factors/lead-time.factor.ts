import { slackDays } from '../comparison';
import { neutral, type Factor } from './factor';

/** Null: lead time or due date is not known. */
export type LeadTimeDetail = { slackDays: number } | null;

/** Days to spare beyond which more are worth nothing. */
const ampleDays = 30;

/** From neutral when delivery falls on the due day to 1 with ample days to spare. */
export const leadTimeFactor: Factor<LeadTimeDetail> = {
  value: ({ supply, demand, now }) => {
    const slack = slackDays(supply, demand, now);
    return slack === null ? neutral : neutral + 0.5 * Math.min(1, Math.max(0, slack / ampleDays));
  },
  detail: ({ supply, demand, now }) => {
    const slack = slackDays(supply, demand, now);
    return slack === null ? null : { slackDays: slack };
  },
};

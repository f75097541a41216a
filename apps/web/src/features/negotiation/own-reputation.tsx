import { useOwnReputation } from './queries';
import { useNegotiationText } from './texts';

/** What answering in time does for the unit; nothing until it is known. */
export function OwnReputation() {
  const t = useNegotiationText();
  const { data } = useOwnReputation();
  if (!data) return null;
  const { inviters, answered, reputation, answerDays, leastInviters, raters = 0 } = data;
  const own =
    reputation === null
      ? t.noReputation(inviters, leastInviters, answerDays)
      : t.reputation(inviters, answered, answerDays, Math.round(reputation * 100));
  return raters > 0 ? `${own}${t.alsoRated(raters)}` : own;
}

import type { INestApplicationContext } from '@nestjs/common';
import { FindMatches, GiveFeedback, ListMatches, type MatchView } from '@wanchang/matchmaking';
import { SHOWN_UNITS } from './accounts';
import type { SeededRandom } from './random';
import type { SeededListing } from './seed-listings';

const DEMANDS_ANSWERED = 60;
const ANSWERS_EACH = 3;
/** Buyers are people: now and then they answer against the specification. */
const WHIM = 0.12;
/** From here on a buyer takes the specification for met. */
const MET = 0.6;

/**
 * What buyers think of their first matches: without it the secretariat could try no weights. The units whose accounts
 * the start prints answer for themselves.
 */
export async function seedAnswers(
  app: INestApplicationContext,
  listings: readonly SeededListing[],
  random: SeededRandom,
): Promise<void> {
  const demands = listings
    .filter(({ side, owner }) => side === 'demand' && !SHOWN_UNITS.includes(owner.unit.nameZh))
    .slice(0, DEMANDS_ANSWERED);
  for (const { id: listingId, owner } of demands) {
    await app.get(FindMatches, { strict: false }).execute({ listingId, side: 'demand' });
    const { items } = await app
      .get(ListMatches, { strict: false })
      .execute(owner.actor, { listingId, state: 'new', limit: ANSWERS_EACH });
    for (const match of items.filter(({ supply }) => !isOfShown(supply.member.nameZh)))
      await app
        .get(GiveFeedback, { strict: false })
        .execute(owner.actor, match.id, answerTo(match, random));
  }
}

const isOfShown = (nameZh: string) => SHOWN_UNITS.includes(nameZh);

function answerTo({ parts }: MatchView, random: SeededRandom) {
  const value = (factor: string) => parts.find((part) => part.factor === factor)?.value ?? 0;
  const isMet = value('attributes') >= MET;
  if (isMet !== random.chance(WHIM))
    return { verdict: 'interested', reason: null, note: null } as const;
  const reason = isMet ? random.pick(['price', 'already_partner'] as const) : 'wrong_spec';
  return { verdict: 'not_relevant', reason, note: null } as const;
}

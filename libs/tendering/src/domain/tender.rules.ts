import { LEGAL_PROFILES, type ProfileName } from './legal-profiles';
import {
  sideOf,
  type ObjectionStage,
  type TenderAction,
  type TenderFacts,
  type TenderRole,
} from './tender';

const DAY_MS = 24 * 3600 * 1000;
const NEEDED = 2;

export const isOver = ({ deadline, now }: TenderFacts): boolean =>
  deadline !== null && deadline <= now;

/** About what an objection can be raised now; null: about nothing. */
export function objectionStage(facts: TenderFacts): ObjectionStage | null {
  const { state, profile, deadline, now, signed, rfqOpen, awardFrom } = facts;
  if (!rfqOpen) return null;
  const { objectionDaysBefore } = LEGAL_PROFILES[profile];
  if (state === 'open') {
    const until = deadline!.getTime() - objectionDaysBefore * DAY_MS;
    return now.getTime() < until ? 'terms' : null;
  }
  if (state === 'opened') return signed.length === 0 ? 'opening' : null;
  if (state === 'signed') return awardFrom === null || awardFrom > now ? 'result' : null;
  return null;
}

/** Objections that hold the opening up under the profile; 0: none does. */
export const holdingOpening = ({ profile, openToTerms }: TenderFacts): number =>
  LEGAL_PROFILES[profile].objectionHoldsOpening ? openToTerms : 0;

/** Until when an objection that is raised at an instant is to be answered; null: no time is set. */
export function answerDue(profile: ProfileName, raisedAt: Date): Date | null {
  const { answerDays } = LEGAL_PROFILES[profile];
  return answerDays === null ? null : new Date(raisedAt.getTime() + answerDays * DAY_MS);
}

/** Whether a side can still hand over shares: two are needed, a third helps where something stayed unreadable. */
export function mayOpen(facts: TenderFacts, role: TenderRole): boolean {
  const side = sideOf(role);
  const { state, rfqOpen, opened, signed, keys } = facts;
  if (!side || !rfqOpen || !keys.includes(side) || opened.includes(side)) return false;
  if (state === 'open') return isOver(facts);
  return state === 'listed' || (state === 'opened' && signed.length === 0);
}

export function maySign(facts: TenderFacts, role: TenderRole): boolean {
  const side = sideOf(role);
  const { state, opened, signed, openObjections } = facts;
  return (
    side !== null &&
    state === 'opened' &&
    opened.includes(side) &&
    !signed.includes(side) &&
    openObjections === 0
  );
}

/** When an award may follow the last signature; waits while an objection is open. */
export function awardFrom(facts: TenderFacts, signedAt: Date): Date | null {
  if (facts.openObjections > 0) return null;
  const days = LEGAL_PROFILES[facts.profile].publicationDays;
  return new Date(signedAt.getTime() + days * DAY_MS);
}

export const isSignedByEnough = (signed: readonly string[]): boolean => signed.length >= NEEDED;
export const isOpenedByEnough = (opened: readonly string[]): boolean => opened.length >= NEEDED;

/** What a page offers to whom, by the same rules that use cases ask. */
export function actionsOf(facts: TenderFacts, role: TenderRole): TenderAction[] {
  const { state, rfqOpen, rfqDraft, keys, openObjections } = facts;
  const preparing = state === 'preparing' && rfqDraft;
  const may: Readonly<Record<TenderAction, boolean>> = {
    revise: preparing && role === 'buyer',
    makeKey: preparing && role !== 'bidder',
    send: preparing && role === 'buyer' && keys.length === 3,
    seal: state === 'open' && rfqOpen && role === 'bidder' && !isOver(facts),
    open: mayOpen(facts, role) && holdingOpening(facts) === 0,
    sign: maySign(facts, role),
    object: role === 'bidder' && objectionStage(facts) !== null,
    answer: role === 'buyer' && openObjections > 0,
  };
  return (Object.keys(may) as TenderAction[]).filter((action) => may[action]);
}

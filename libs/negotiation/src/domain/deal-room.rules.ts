import type { RoomFacts } from './deal-room';
import type { NegotiationErrorCode } from './negotiation.errors';

type Refusal = NegotiationErrorCode | null;

/** R12.3: both units have access, or nothing is written. */
export function refusalToWrite({ ownActive, counterpartActive }: RoomFacts): Refusal {
  if (!ownActive) return 'member-not-active';
  return counterpartActive ? null : 'counterpart-not-active';
}

/** After the agreement people continue to talk, about carrying it out. */
export function refusalToTalk(facts: RoomFacts): Refusal {
  return refusalToWrite(facts) ?? (facts.state === 'closed' ? 'room-closed' : null);
}

/** Offers, answers to them and closing: only in a room where nothing is decided yet. */
export function refusalToBargain(facts: RoomFacts): Refusal {
  const refused = refusalToTalk(facts);
  return refused ?? (facts.state === 'agreed' ? 'already-agreed' : null);
}

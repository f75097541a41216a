import type { DealRoomSummary } from '../../entities/deal-room/types';
import { Tag, type Tone } from '../../ui/tag';
import { useNegotiationText } from './texts';
import type { Offer } from './types';

const roomTones: Readonly<Record<DealRoomSummary['state'], Tone>> = {
  open: 'primary',
  agreed: 'good',
  closed: 'plain',
};

export function RoomStateTag({ state }: { state: DealRoomSummary['state'] }) {
  const { states } = useNegotiationText();
  return <Tag tone={roomTones[state]}>{states[state]}</Tag>;
}

export function TurnTag({ turn }: { turn: DealRoomSummary['turn'] }) {
  const { turns } = useNegotiationText();
  if (turn === 'none') return null;
  return <Tag tone={turn === 'mine' ? 'warn' : 'plain'}>{turns[turn]}</Tag>;
}

const offerTones: Readonly<Record<Offer['state'], Tone>> = {
  open: 'primary',
  countered: 'plain',
  withdrawn: 'plain',
  declined: 'bad',
  accepted: 'good',
  expired: 'plain',
};

export function OfferStateTag({ state }: { state: Offer['state'] }) {
  const { offers } = useNegotiationText();
  return <Tag tone={offerTones[state]}>{offers.states[state]}</Tag>;
}

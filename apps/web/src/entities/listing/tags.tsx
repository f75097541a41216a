import { Tag, type Tone } from '../../ui/tag';
import { useListingText } from './texts';
import type { ListingState, Side } from './types';

export function SideTag({ side }: { side: Side }) {
  const { sides } = useListingText();
  return <Tag tone={side}>{sides[side]}</Tag>;
}

const tones: Readonly<Record<ListingState, Tone>> = {
  draft: 'plain',
  published: 'good',
  paused: 'warn',
  withdrawn: 'plain',
  expired: 'bad',
};

export function ListingStateTag({ state }: { state: ListingState }) {
  const { states } = useListingText();
  return <Tag tone={tones[state]}>{states[state]}</Tag>;
}

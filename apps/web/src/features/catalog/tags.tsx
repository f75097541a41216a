import type { ListingState, Side } from '../../app/contract';
import { Tag, type Tone } from '../../ui/tag';
import { useCatalogText } from './texts';

export function SideTag({ side }: { side: Side }) {
  const { sides } = useCatalogText();
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
  const { states } = useCatalogText();
  return <Tag tone={tones[state]}>{states[state]}</Tag>;
}

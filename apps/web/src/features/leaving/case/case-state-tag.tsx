import { Tag, type Tone } from '../../../ui/tag';
import { useLeavingText } from '../texts';
import type { ExpulsionState } from '../types';

const tones: Readonly<Record<ExpulsionState, Tone>> = {
  prepared: 'plain',
  noticed: 'warn',
  answered: 'primary',
  dismissed: 'plain',
  dropped: 'plain',
  expelled: 'bad',
  appealed: 'warn',
  upheld: 'bad',
  reversed: 'good',
};

export function CaseStateTag({ state }: { state: ExpulsionState }) {
  const { states } = useLeavingText();
  return <Tag tone={tones[state]}>{states[state]}</Tag>;
}

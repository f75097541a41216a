import { Tag, type Tone } from '../../ui/tag';
import { useFulfilmentText } from './texts';
import type { ContractState } from './types';

const tones: Readonly<Record<ContractState, Tone>> = {
  agreed: 'warn',
  signed: 'primary',
  performing: 'primary',
  completed: 'good',
  terminated: 'plain',
};

export function ContractStateTag({ state }: { state: ContractState }) {
  const { states } = useFulfilmentText();
  return <Tag tone={tones[state]}>{states[state]}</Tag>;
}

import { Tag, type Tone } from '../../ui/tag';
import { useApprovalText } from './texts';
import type { ApprovalSummary } from './types';

const TONES: Readonly<Record<ApprovalSummary['state'], Tone>> = {
  waiting: 'warn',
  approved: 'good',
  refused: 'bad',
  void: 'plain',
  withdrawn: 'plain',
};

export function ApprovalStateTag({ state }: Pick<ApprovalSummary, 'state'>) {
  const { states } = useApprovalText();
  return <Tag tone={TONES[state]}>{states[state]}</Tag>;
}

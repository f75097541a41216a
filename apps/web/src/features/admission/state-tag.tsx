import { Tag, type Tone } from '../../ui/tag';
import { useAdmissionText } from './texts';
import type { ApplicationState } from './types';

const tones: Readonly<Record<ApplicationState, Tone>> = {
  draft: 'plain',
  applied: 'primary',
  returned_by_secretariat: 'warn',
  inspection: 'primary',
  reported: 'primary',
  returned_by_secretary_general: 'warn',
  endorsed: 'primary',
  returned_by_chairman: 'warn',
  approved: 'good',
  refused: 'bad',
  withdrawn: 'plain',
};

export function StateTag({ state }: { state: ApplicationState }) {
  const { states } = useAdmissionText();
  return <Tag tone={tones[state]}>{states[state]}</Tag>;
}

import { Tag, type Tone } from '../../ui/tag';
import { useDocumentsText } from './texts';
import type { DocumentState } from './types';

const tones: Readonly<Record<DocumentState, Tone>> = {
  valid: 'good',
  void: 'bad',
  superseded: 'warn',
};

export function StateTag({ state }: { state: DocumentState }) {
  const { states } = useDocumentsText();
  return <Tag tone={tones[state]}>{states[state]}</Tag>;
}

import { Tag, type Tone } from '../../ui/tag';
import { useTenderingText } from './texts';
import type { TenderSummary } from './types';

const TONES: Record<TenderSummary['state'], Tone> = {
  preparing: 'plain',
  open: 'primary',
  listed: 'warn',
  failed: 'bad',
  opened: 'warn',
  signed: 'good',
};

export function TenderTag({ tender }: { tender: TenderSummary }) {
  const { states, waiting } = useTenderingText();
  const { state, ended } = tender;
  if (state === 'open' && ended) return <Tag tone="warn">{waiting}</Tag>;
  return <Tag tone={TONES[state]}>{states[state]}</Tag>;
}

import { Link } from 'react-router';
import { ItemRow } from '../../ui/item-row';
import { Tag, type Tone } from '../../ui/tag';
import { useConferenceText } from './texts';
import type { ConferenceRow, ConferenceState } from './types';

const tones: Readonly<Record<ConferenceState, Tone>> = {
  proposed: 'plain',
  called: 'primary',
  hosted: 'primary',
  announced: 'primary',
  registration: 'good',
  preparing: 'primary',
  running: 'good',
  closed: 'plain',
  reported: 'plain',
  postponed: 'warn',
  cancelled: 'bad',
};

export function StateTag({ state }: { state: ConferenceState }) {
  const { states } = useConferenceText();
  return <Tag tone={tones[state]}>{states[state]}</Tag>;
}

/** A conference in a list. @param base where its page is */
export function ConferenceLine({ conference, base }: { conference: ConferenceRow; base: string }) {
  const t = useConferenceText();
  const { id, title, state, theme, startsOn, endsOn, place } = conference;
  const days = startsOn && endsOn ? t.dates(startsOn, endsOn) : null;
  return (
    <ItemRow
      title={<Link to={`${base}/${id}`}>{title}</Link>}
      hint={[theme, days, place].filter(Boolean).join(' · ')}
      extra={<StateTag state={state} />}
    />
  );
}

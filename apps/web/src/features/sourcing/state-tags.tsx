import { Tag, type Tone } from '../../ui/tag';
import { useSourcingText } from './texts';
import type { InvitationSummary, RfqSummary } from './types';

const TONES: Readonly<Record<RfqSummary['state'], Tone>> = {
  draft: 'plain',
  open: 'primary',
  awarded: 'good',
  closed: 'plain',
};

export function RfqStateTag({ rfq }: { rfq: Pick<RfqSummary, 'state' | 'ended'> }) {
  const t = useSourcingText();
  const isOver = rfq.state === 'open' && rfq.ended;
  return (
    <Tag tone={isOver ? 'warn' : TONES[rfq.state]}>{isOver ? t.ended : t.states[rfq.state]}</Tag>
  );
}

/** How it stands for the supplier: the outcome once there is one. */
export function InvitationTag({
  invitation,
}: {
  invitation: Pick<InvitationSummary, 'state' | 'outcome' | 'ended'>;
}) {
  const t = useSourcingText();
  const { state, outcome, ended } = invitation;
  if (outcome)
    return <Tag tone={outcome === 'awarded' ? 'good' : 'plain'}>{t.outcomes[outcome]}</Tag>;
  if (ended && state === 'asked') return <Tag>{t.ended}</Tag>;
  const tone = state === 'quoted' ? 'good' : state === 'asked' ? 'warn' : 'plain';
  return <Tag tone={tone}>{t.invitationStates[state]}</Tag>;
}

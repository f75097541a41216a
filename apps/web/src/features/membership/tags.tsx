import type { Coast, Standing } from '../../app/contract';
import { Tag, type Tone } from '../../ui/tag';
import { useMembershipText } from './texts';

/** Which of the charter's two sides: cool for the coast, warm for the interior, everywhere. */
export function CoastTag({ coast, place }: { coast: Coast; place?: string }) {
  const { coasts } = useMembershipText();
  return (
    <Tag tone={coast}>
      {place && `${place} · `}
      {coasts[coast]}
    </Tag>
  );
}

const tones: Readonly<Record<Standing, Tone>> = {
  applicant: 'plain',
  active: 'good',
  grace: 'warn',
  suspended: 'bad',
  expelled: 'bad',
  withdrawn: 'plain',
};

export function StandingTag({ standing }: { standing: Standing }) {
  const { standings } = useMembershipText();
  return <Tag tone={tones[standing]}>{standings[standing]}</Tag>;
}

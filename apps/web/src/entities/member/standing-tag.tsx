import { Tag, type Tone } from '../../ui/tag';
import { useMemberText } from './texts';
import type { Standing } from './types';

const tones: Readonly<Record<Standing, Tone>> = {
  applicant: 'plain',
  active: 'good',
  grace: 'warn',
  suspended: 'bad',
  expelled: 'bad',
  withdrawn: 'plain',
};

export function StandingTag({ standing }: { standing: Standing }) {
  const { standings } = useMemberText();
  return <Tag tone={tones[standing]}>{standings[standing]}</Tag>;
}

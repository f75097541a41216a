import { useFigures } from '../../../entities/home/queries';
import { useMemberText } from '../../../entities/member/texts';
import { Figure } from '../../../ui/figure';
import { useMembershipHomeText } from './texts';

const SHOWN = ['active', 'grace', 'suspended', 'expelled'] as const;

export function StandingFigures() {
  const t = useMembershipHomeText();
  const { standings } = useMemberText();
  const members = useFigures().data?.members;
  return SHOWN.map((standing) => (
    <Figure
      key={standing}
      label={`${t.members} · ${standings[standing]}`}
      value={members && (members[standing] ?? 0)}
      to={`/secretariat/members?standing=${standing}`}
    />
  ));
}

import { Checkbox } from 'antd';
import type { Match } from '../../../entities/match/types';
import { useMatchmakingText } from '../texts';
import type { ChosenCandidates } from './chosen-candidates';

export function CompareBox({ match, chosen }: { match: Match; chosen: ChosenCandidates }) {
  const { comparing: t } = useMatchmakingText();
  const isChosen = chosen.ids.includes(match.id);
  return (
    <Checkbox
      checked={isChosen}
      disabled={chosen.isFull && !isChosen}
      onChange={() => chosen.toggle(match.id)}
    >
      {t.choose}
    </Checkbox>
  );
}

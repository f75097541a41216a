import { Checkbox } from 'antd';
import type { Match } from '../../../entities/match/types';
import { useMatchmakingText } from '../texts';
import type { ChosenPair } from './chosen-pair';

export function CompareBox({ match, pair }: { match: Match; pair: ChosenPair }) {
  const { comparing: t } = useMatchmakingText();
  const isChosen = pair.ids.includes(match.id);
  return (
    <Checkbox
      checked={isChosen}
      disabled={pair.isFull && !isChosen}
      onChange={() => pair.toggle(match.id)}
    >
      {t.choose}
    </Checkbox>
  );
}

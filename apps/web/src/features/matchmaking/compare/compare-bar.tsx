import { Button } from 'antd';
import { LinkButton } from '../../../ui/link-button';
import { StickyBar } from '../../../ui/sticky-bar';
import { useMatchmakingText } from '../texts';
import { comparePath, MOST, type ChosenCandidates } from './chosen-candidates';

/** There while candidates are being chosen. */
export function CompareBar({ chosen }: { chosen: ChosenCandidates }) {
  const { comparing: t } = useMatchmakingText();
  if (chosen.ids.length === 0) return null;
  return (
    <StickyBar state={t.chosen(chosen.ids.length, MOST)}>
      <Button onClick={chosen.clear}>{t.clear}</Button>
      <LinkButton type="primary" disabled={!chosen.isEnough} to={comparePath(chosen.ids)}>
        {t.open}
      </LinkButton>
    </StickyBar>
  );
}

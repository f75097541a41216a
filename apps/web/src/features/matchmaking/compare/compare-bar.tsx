import { Button } from 'antd';
import { LinkButton } from '../../../ui/link-button';
import { StickyBar } from '../../../ui/sticky-bar';
import { useMatchmakingText } from '../texts';
import { comparePath, PAIR, type ChosenPair } from './chosen-pair';

/** There while candidates are being chosen. */
export function CompareBar({ pair }: { pair: ChosenPair }) {
  const { comparing: t } = useMatchmakingText();
  if (pair.ids.length === 0) return null;
  return (
    <StickyBar state={pair.isFull ? t.full : t.chosen(pair.ids.length, PAIR)}>
      <Button onClick={pair.clear}>{t.clear}</Button>
      <LinkButton type="primary" disabled={!pair.isFull} to={comparePath(pair.ids)}>
        {t.open}
      </LinkButton>
    </StickyBar>
  );
}

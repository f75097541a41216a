import { Button } from 'antd';
import { LinkButton } from '../../../ui/link-button';
import { useMatchmakingText } from '../texts';
import { comparePath, PAIR, type ChosenPair } from './chosen-pair';
import styles from './compare.module.css';

/** Stands at the lower edge while candidates are being chosen. */
export function CompareBar({ pair }: { pair: ChosenPair }) {
  const { comparing: t } = useMatchmakingText();
  if (pair.ids.length === 0) return null;
  return (
    <div className={styles.bar} role="status">
      <span className={styles.state}>{t.chosen(pair.ids.length, PAIR)}</span>
      <Button onClick={pair.clear}>{t.clear}</Button>
      <LinkButton type="primary" disabled={!pair.isFull} to={comparePath(pair.ids)}>
        {t.open}
      </LinkButton>
    </div>
  );
}

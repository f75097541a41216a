import { unitName } from '../../entities/member/unit-name';
import { useLanguage } from '../../ui/language';
import { formatDecimal } from '../../ui/numbers';
import { canBeAwarded } from './award-draft';
import styles from './compare-grid.module.css';
import type { PickProps } from './pick-props';
import { useSourcingText } from './texts';
import type { Cell, Compared, RfqLine } from './types';

interface CompareCellProps {
  supplier: Compared;
  cell: Cell | undefined;
  line: RfqLine;
  currency: string;
  isBest: boolean;
  /** So much is to be awarded. */
  given: string | undefined;
  onPick: PickProps['onPick'];
}

/** What one supplier offers for one line; pressing it awards the line. */
export function CompareCell(props: CompareCellProps) {
  const { supplier, cell, line, currency, isBest, given, onPick } = props;
  const { compare: t } = useSourcingText();
  const language = useLanguage();
  if (!cell) return <span className={styles.quiet}>{t.not}</span>;
  const { price, original, partial, quantity, minimumOrder, leadTimeDays, alternative } = cell;
  const differs = supplier.currency !== currency || original.price !== price;
  const notes = [
    t.days(leadTimeDays),
    partial && t.partial(`${formatDecimal(quantity)} ${line.unit}`),
    minimumOrder && t.minimum(formatDecimal(minimumOrder)),
    alternative && t.alternative,
  ].filter(Boolean);
  return (
    <button
      type="button"
      className={given === undefined ? styles.price : `${styles.price} ${styles.given}`}
      aria-pressed={given !== undefined}
      disabled={!onPick || !canBeAwarded(supplier)}
      title={[t.pick(unitName(supplier.member, language), line.no), alternative]
        .filter(Boolean)
        .join('：')}
      onClick={() => onPick?.(supplier, line)}
    >
      <span className={isBest ? styles.best : undefined}>
        {price === null ? t.noRate : formatDecimal(price)} {isBest && <small>{t.best}</small>}
        {given !== undefined && <small> ✓ {given}</small>}
      </span>
      {differs && (
        <span className={styles.quiet}>
          {t.original(`${formatDecimal(original.price)} ${supplier.currency}`, original.unit)}
        </span>
      )}
      <span className={styles.quiet}>{notes.join(' · ')}</span>
    </button>
  );
}

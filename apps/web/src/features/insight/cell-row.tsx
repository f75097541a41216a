import { Button } from 'antd';
import type { Side } from '../../entities/listing/types';
import { CoastTag } from '../../entities/region/coast-tag';
import { groupDigits } from '../../ui/numbers';
import styles from './supply-demand.module.css';
import { useInsightText } from './texts';
import type { SupplyDemandCell } from './types';

interface CellRowProps {
  cell: SupplyDemandCell;
  /** The longest bar of the list. */
  largest: number;
  onNarrow: () => void;
}

export function CellRow({ cell, largest, onNarrow }: CellRowProps) {
  const t = useInsightText();
  const { supplies, demands, unmetDemands, unmatchedDemands, suppliesElsewhere } = cell;
  const remarks = [
    demands > 0 && (unmetDemands > 0 ? t.unmetOf(unmetDemands, demands) : t.allMet),
    unmatchedDemands > 0 && t.unmatched(unmatchedDemands),
    unmetDemands > 0 && t.elsewhere(suppliesElsewhere),
  ].filter(Boolean);
  return (
    <div className={styles.cell}>
      <div className={styles.place}>
        <CoastTag coast={cell.coast} place={cell.province} />
        <Button type="link" className={styles.name} title={t.narrow} onClick={onNarrow}>
          {cell.industry}
        </Button>
        <span className={styles.quiet}>{remarks.join('，')}</span>
      </div>
      <dl className={styles.bars}>
        <Bar label={t.supplies} value={supplies} largest={largest} tone="supply" />
        <Bar
          label={t.demands}
          value={demands}
          largest={largest}
          tone="demand"
          lost={unmetDemands}
        />
      </dl>
    </div>
  );
}

interface BarProps {
  label: string;
  value: number;
  largest: number;
  tone: Side;
  /** How much of it is unmet. */
  lost?: number;
}

function Bar({ label, value, largest, tone, lost = 0 }: BarProps) {
  const share = (part: number) => `${(part / largest) * 100}%`;
  return (
    <div className={styles.bar}>
      <dt>{label}</dt>
      <dd>
        <span className={styles.track} aria-hidden>
          <span className={styles[tone]} style={{ width: share(value - lost) }} />
          <span className={styles.lost} style={{ width: share(lost) }} />
        </span>
        {groupDigits(String(value))}
      </dd>
    </div>
  );
}

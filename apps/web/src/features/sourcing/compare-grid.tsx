import { useMemo, useRef } from 'react';
import { unitName } from '../../entities/member/unit-name';
import { CoastTag } from '../../entities/region/coast-tag';
import { useLanguage } from '../../ui/language';
import { formatDecimal, formatMoney } from '../../ui/numbers';
import { CompareCell } from './compare-cell';
import styles from './compare-grid.module.css';
import type { PickProps } from './pick-props';
import { SupplierMarks } from './supplier-marks';
import { useSourcingText } from './texts';
import type { Compared, RfqLine } from './types';
import { useWindows } from './window-of';

const ROW_HEIGHT = 104;
const COLUMN_WIDTH = 190;
const HEAD_HEIGHT = 178;
const FIRST_WIDTH = 230;

/** Lines × suppliers. Only what is in view is drawn, so that a hundred of each scroll smoothly. */
export function CompareGrid({ rfqId, lines, quotes, draft, onPick }: PickProps) {
  const { compare: t } = useSourcingText();
  const box = useRef<HTMLDivElement>(null);
  const { suppliers } = quotes;
  const seen = useWindows(box, {
    ...{ rows: lines.length, columns: suppliers.length },
    ...{ rowHeight: ROW_HEIGHT, columnWidth: COLUMN_WIDTH },
  });
  const rows = useRows(quotes);
  const columns = suppliers.slice(seen.columns.from, seen.columns.to).map((supplier, at) => ({
    supplier,
    left: FIRST_WIDTH + (seen.columns.from + at) * COLUMN_WIDTH,
  }));
  const size = {
    width: FIRST_WIDTH + suppliers.length * COLUMN_WIDTH,
    height: HEAD_HEIGHT + lines.length * ROW_HEIGHT,
  };
  return (
    <div ref={box} className={styles.box} tabIndex={0} role="region" aria-label={t.grid}>
      <div
        className={styles.grid}
        role="table"
        aria-rowcount={lines.length + 1}
        aria-colcount={suppliers.length + 1}
        aria-label={t.grid}
        style={size}
      >
        <HeadRow rfqId={rfqId} columns={columns} currency={quotes.currency} lines={lines.length} />
        {lines.slice(seen.rows.from, seen.rows.to).map((line, row) => (
          <LineRow
            key={line.no}
            line={line}
            top={HEAD_HEIGHT + (seen.rows.from + row) * ROW_HEIGHT}
            columns={columns}
            rows={rows}
            currency={quotes.currency}
            draft={draft}
            onPick={onPick}
          />
        ))}
      </div>
    </div>
  );
}

interface PlacedColumn {
  supplier: Compared;
  left: number;
}

/** The best of each line, and each supplier’s cells, by line. */
function useRows({ best, suppliers }: PickProps['quotes']) {
  return useMemo(
    () => ({
      best: new Map(best.map((one) => [one.no, one])),
      cells: new Map(
        suppliers.map((one) => [one, new Map(one.cells.map((cell) => [cell.no, cell]))]),
      ),
    }),
    [best, suppliers],
  );
}

interface HeadRowProps {
  rfqId: string;
  columns: readonly PlacedColumn[];
  currency: string;
  lines: number;
}

function HeadRow({ rfqId, columns, currency, lines }: HeadRowProps) {
  const { compare: t } = useSourcingText();
  return (
    <div className={styles.head} role="row" style={{ height: HEAD_HEIGHT }}>
      <div className={styles.corner} role="columnheader" style={{ width: FIRST_WIDTH }}>
        {t.line}
      </div>
      {columns.map(({ supplier, left }) => (
        <div
          key={supplier.invitationId}
          className={styles.cell}
          role="columnheader"
          style={{ left, width: COLUMN_WIDTH, height: HEAD_HEIGHT }}
        >
          <SupplierHead rfqId={rfqId} supplier={supplier} currency={currency} lines={lines} />
        </div>
      ))}
    </div>
  );
}

interface LineRowProps extends Pick<PickProps, 'draft' | 'onPick'> {
  line: RfqLine;
  top: number;
  columns: readonly PlacedColumn[];
  rows: ReturnType<typeof useRows>;
  currency: string;
}

function LineRow({ line, top, columns, rows, currency, draft, onPick }: LineRowProps) {
  const { compare: t } = useSourcingText();
  const lowest = rows.best.get(line.no);
  return (
    <div className={styles.row} role="row" style={{ top, height: ROW_HEIGHT }}>
      <div className={styles.first} role="rowheader" style={{ width: FIRST_WIDTH }}>
        <strong>
          {line.no}. {line.description}
        </strong>
        <span className={styles.quiet}>
          {line.quantity} {line.unit} {line.specification}
        </span>
        {lowest && lowest.toTarget !== null && (
          <span className={styles.quiet}>{t.toTarget(lowest.toTarget)}</span>
        )}
        {lowest?.past && (
          <span className={styles.quiet} title={lowest.past.number}>
            {t.toPast(formatDecimal(lowest.past.price), lowest.past.toPast)}
          </span>
        )}
      </div>
      {columns.map(({ supplier, left }) => (
        <div
          key={supplier.invitationId}
          className={styles.cell}
          role="cell"
          style={{ left, width: COLUMN_WIDTH, height: ROW_HEIGHT }}
        >
          <CompareCell
            supplier={supplier}
            cell={rows.cells.get(supplier)?.get(line.no)}
            line={line}
            currency={currency}
            isBest={lowest?.invitationIds.includes(supplier.invitationId) ?? false}
            given={draft.get(supplier.invitationId)?.get(line.no)}
            onPick={onPick}
          />
        </div>
      ))}
    </div>
  );
}

interface SupplierHeadProps {
  rfqId: string;
  supplier: Compared;
  currency: string;
  lines: number;
}

export function SupplierHead({ rfqId, supplier, currency, lines }: SupplierHeadProps) {
  const { compare: t, criteria } = useSourcingText();
  const language = useLanguage();
  const { member, total, score, parts, covered, leadTimeDays, outdated, lapsed } = supplier;
  const why = (['price', 'leadTime', 'coverage', 'crossRegion'] as const)
    .map((name) => `${criteria[name]} ${Math.round(parts[name] * 100)}`)
    .join('，');
  return (
    <>
      <strong className={styles.name} title={unitName(member, language)}>
        {unitName(member, language)}
      </strong>
      <CoastTag coast={member.coast} place={member.provinceName} />
      <span>{total ? formatMoney({ amount: total, currency }) : t.noRate}</span>
      <span title={t.why(why)}>
        {t.score} {Math.round(score * 100)}
      </span>
      <span className={styles.quiet}>
        {t.covered(covered, lines)} · {t.days(leadTimeDays)}
      </span>
      {(outdated || lapsed) && (
        <span className={styles.bad}>{outdated ? t.outdated : t.lapsed}</span>
      )}
      <SupplierMarks rfqId={rfqId} supplier={supplier} />
    </>
  );
}

import { Button } from 'antd';
import { useState } from 'react';
import { ItemRow } from '../../ui/item-row';
import { formatDecimal } from '../../ui/numbers';
import { CompareCell } from './compare-cell';
import { SupplierHead } from './compare-grid';
import styles from './compare-grid.module.css';
import type { PickProps } from './pick-props';
import sourcing from './sourcing.module.css';
import { useSourcingText } from './texts';
import type { Compared, RfqLine } from './types';

/** On a phone one line at a time, the cheapest first. */
export function ComparePhone({ rfqId, lines, quotes, draft, onPick }: PickProps) {
  const { compare: t } = useSourcingText();
  const [at, goTo] = useState(0);
  const line = lines[at];
  if (!line) return null;
  const best = quotes.best.find(({ no }) => no === line.no);
  const cellOf = (supplier: (typeof quotes.suppliers)[number]) =>
    supplier.cells.find(({ no }) => no === line.no);
  const priceOf = (supplier: (typeof quotes.suppliers)[number]) =>
    Number(cellOf(supplier)?.price ?? Infinity);
  const sorted = [...quotes.suppliers].sort((left, right) => priceOf(left) - priceOf(right));
  return (
    <>
      <ItemRow
        title={`${line.no}. ${line.description}`}
        hint={
          <>
            {line.quantity} {line.unit} {line.specification}
            {best && best.toTarget !== null && <> · {t.toTarget(best.toTarget)}</>}
            {best?.past && <> · {t.toPast(formatDecimal(best.past.price), best.past.toPast)}</>}
          </>
        }
        extra={
          <span className={sourcing.row}>
            <Button size="small" disabled={at === 0} onClick={() => goTo(at - 1)}>
              {t.previous}
            </Button>
            {at + 1}/{lines.length}
            <Button size="small" disabled={at + 1 >= lines.length} onClick={() => goTo(at + 1)}>
              {t.next}
            </Button>
          </span>
        }
      />
      <ul>
        {sorted.map((supplier) => (
          <li key={supplier.invitationId} className={styles.onPhone}>
            <OneSupplier
              rfqId={rfqId}
              supplier={supplier}
              quotes={quotes}
              lines={lines}
              line={line}
              draft={draft}
              onPick={onPick}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

interface OneSupplierProps extends PickProps {
  supplier: Compared;
  line: RfqLine;
}

function OneSupplier({ rfqId, supplier, quotes, lines, line, draft, onPick }: OneSupplierProps) {
  const { invitationId, cells } = supplier;
  const best = quotes.best.find(({ no }) => no === line.no);
  return (
    <>
      <div className={styles.headOnPhone}>
        <SupplierHead
          rfqId={rfqId}
          supplier={supplier}
          currency={quotes.currency}
          lines={lines.length}
        />
      </div>
      <div className={styles.headOnPhone}>
        <CompareCell
          supplier={supplier}
          cell={cells.find(({ no }) => no === line.no)}
          line={line}
          currency={quotes.currency}
          isBest={best?.invitationIds.includes(invitationId) ?? false}
          given={draft.get(invitationId)?.get(line.no)}
          onPick={onPick}
        />
      </div>
    </>
  );
}

import { Button } from 'antd';
import { useState } from 'react';
import { ItemRow } from '../../../ui/item-row';
import { Panel } from '../../../ui/panel';
import { Tag } from '../../../ui/tag';
import { DecideForm } from '../forms/decide-form';
import { DeliveryForm } from '../forms/delivery-form';
import { isRunning } from '../running';
import { RowFiles } from './row-files';
import { useFulfilmentText } from '../texts';
import type { Contract, Delivery } from '../types';

const tones = { announced: 'warn', accepted: 'good', partly: 'warn', refused: 'bad' } as const;

/** What was sent and sent back; the seller delivers, the buyer accepts or returns. */
export function DeliveriesPanel({ contract }: { contract: Contract }) {
  const { deliveries: t } = useFulfilmentText();
  const [recording, record] = useState(false);
  const [deciding, decide] = useState<Delivery | null>(null);
  const { side, deliveries } = contract;
  const kind = side === 'seller' ? 'delivery' : 'return';
  return (
    <Panel
      title={t.title}
      flush
      extra={
        isRunning(contract) && (
          <Button size="small" onClick={() => record(true)}>
            {kind === 'delivery' ? t.deliver : t.return}
          </Button>
        )
      }
    >
      {deliveries.length === 0 && <ItemRow title={null} hint={t.none} />}
      <ul>
        {deliveries.map((delivery) => (
          <li key={delivery.no}>
            <DeliveryRow contract={contract} delivery={delivery} onDecide={decide} />
          </li>
        ))}
      </ul>
      {recording && <DeliveryForm contract={contract} kind={kind} onClose={() => record(false)} />}
      {deciding && (
        <DecideForm contract={contract} delivery={deciding} onClose={() => decide(null)} />
      )}
    </Panel>
  );
}

interface DeliveryRowProps {
  contract: Contract;
  delivery: Delivery;
  onDecide: (delivery: Delivery) => void;
}

function DeliveryRow({ contract, delivery, onDecide }: DeliveryRowProps) {
  const { deliveries: t } = useFulfilmentText();
  const { no, kind, state, shippedOn, waybill, note, overReason, result } = delivery;
  const mine = (kind === 'delivery') === (contract.side === 'buyer');
  const counts = delivery.lines.map((line) => {
    const known = contract.lines.find((each) => each.no === line.no);
    const count = line.accepted === null ? line.quantity : t.accepted(line.accepted, line.quantity);
    return `${known?.description ?? line.no} ${count} ${known?.unit ?? ''}`;
  });
  return (
    <ItemRow
      title={
        <>
          <strong>{t.name(kind, no)}</strong> <Tag tone={tones[state]}>{t.states[state]}</Tag>
        </>
      }
      hint={
        <>
          {[shippedOn, ...counts, waybill, note, overReason && t.over(overReason), result]
            .filter(Boolean)
            .join(' · ')}
          <RowFiles
            contract={contract}
            abouts={mine ? ['acceptance', 'delivery'] : ['delivery', 'acceptance']}
            no={String(no)}
          />
        </>
      }
      extra={
        state === 'announced' &&
        mine &&
        isRunning(contract) && (
          <Button size="small" type="primary" onClick={() => onDecide(delivery)}>
            {t.decide}
          </Button>
        )
      }
    />
  );
}

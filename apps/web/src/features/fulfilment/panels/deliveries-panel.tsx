import { Button } from 'antd';
import { useState } from 'react';
import { ItemRow } from '../../../ui/item-row';
import { Panel } from '../../../ui/panel';
import { Tag, type Tone } from '../../../ui/tag';
import { DecideForm } from '../forms/decide-form';
import { DeliveryForm } from '../forms/delivery-form';
import { OwnRecord } from '../own-record';
import { useWithdraw } from '../queries';
import { isRunning } from '../running';
import { RowFiles } from './row-files';
import { useFulfilmentText } from '../texts';
import type { Contract, Delivery } from '../types';

const tones: Readonly<Record<Delivery['state'], Tone>> = {
  ...{ announced: 'warn', accepted: 'good', partly: 'warn', refused: 'bad', withdrawn: 'plain' },
};

/** What was sent and sent back; the seller delivers, the buyer accepts or returns. */
export function DeliveriesPanel({ contract }: { contract: Contract }) {
  const { deliveries: t } = useFulfilmentText();
  /** A new one, or the one that is corrected. */
  const [recording, record] = useState<Delivery | 'new' | null>(null);
  const [deciding, decide] = useState<Delivery | null>(null);
  const { side, deliveries } = contract;
  const kind = side === 'seller' ? 'delivery' : 'return';
  return (
    <Panel
      title={t.title}
      flush
      extra={
        isRunning(contract) && (
          <Button size="small" onClick={() => record('new')}>
            {kind === 'delivery' ? t.deliver : t.return}
          </Button>
        )
      }
    >
      {deliveries.length === 0 && <ItemRow title={null} hint={t.none} />}
      <ul>
        {deliveries.map((delivery) => (
          <li key={delivery.no}>
            <DeliveryRow
              contract={contract}
              delivery={delivery}
              onDecide={decide}
              onCorrect={record}
            />
          </li>
        ))}
      </ul>
      {recording && (
        <DeliveryForm
          contract={contract}
          kind={kind}
          replaced={recording === 'new' ? null : recording}
          onClose={() => record(null)}
        />
      )}
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
  onCorrect: (delivery: Delivery) => void;
}

function DeliveryRow({ contract, delivery, onDecide, onCorrect }: DeliveryRowProps) {
  const { deliveries: t, records } = useFulfilmentText();
  const withdraw = useWithdraw(contract.id, 'deliveries', delivery.no);
  const { no, kind, state, shippedOn, waybill, note, overReason, result, replaces } = delivery;
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
          {[
            ...[
              replaces !== null && records.replaces(t.name(kind, replaces)),
              shippedOn,
              ...counts,
            ],
            ...[waybill, note, overReason && t.over(overReason), result],
          ]
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
        isRunning(contract) &&
        (mine ? (
          <Button size="small" type="primary" onClick={() => onDecide(delivery)}>
            {t.decide}
          </Button>
        ) : (
          <OwnRecord
            name={t.name(kind, no)}
            withdraw={withdraw}
            onCorrect={() => onCorrect(delivery)}
          />
        ))
      }
    />
  );
}

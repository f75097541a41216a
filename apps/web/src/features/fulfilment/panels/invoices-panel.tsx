import { Button } from 'antd';
import { useState } from 'react';
import { MoneyText } from '../../../ui/amount';
import { ItemRow } from '../../../ui/item-row';
import { Panel } from '../../../ui/panel';
import { Tag } from '../../../ui/tag';
import { InvoiceForm } from '../forms/invoice-form';
import { isRunning } from '../running';
import { RowFiles } from './row-files';
import { useFulfilmentText } from '../texts';
import type { Contract } from '../types';

/** Invoices that were issued elsewhere, by number; a red one nets its blue one. */
export function InvoicesPanel({ contract }: { contract: Contract }) {
  const { invoices: t } = useFulfilmentText();
  const [recording, record] = useState(false);
  const { invoices, currency } = contract;
  return (
    <Panel
      title={t.title}
      flush
      extra={
        isRunning(contract) && (
          <Button size="small" onClick={() => record(true)}>
            {t.record}
          </Button>
        )
      }
    >
      {invoices.length === 0 && <ItemRow title={null} hint={t.none} />}
      <ul>
        {invoices.map(({ id, number, code, issuedOn, amount, tax, reverses, reversed }) => (
          <li key={id}>
            <ItemRow
              title={
                <>
                  {number} {reverses && <Tag tone="bad">{t.red}</Tag>}{' '}
                  {reversed && <Tag>{t.reversed}</Tag>}
                </>
              }
              hint={
                <>
                  {[issuedOn, code, `${t.tax} ${tax}`, reverses].filter(Boolean).join(' · ')}
                  <RowFiles contract={contract} abouts={['invoice']} no={number} />
                </>
              }
              extra={<MoneyText money={{ amount, currency }} />}
            />
          </li>
        ))}
      </ul>
      {recording && <InvoiceForm id={contract.id} onClose={() => record(false)} />}
    </Panel>
  );
}

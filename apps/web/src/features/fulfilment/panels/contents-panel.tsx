import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { MoneyText } from '../../../ui/amount';
import { Fact, Facts } from '../../../ui/facts';
import { Panel } from '../../../ui/panel';
import { Tag } from '../../../ui/tag';
import { DraftForm } from '../forms/draft-form';
import { LinesTable } from '../lines-table';
import { SumFacts } from './sum-facts';
import { useFulfilmentText } from '../texts';
import type { Contract } from '../types';

/** What the contract says, as a paper and line by line; both can change it until one has signed. */
export function ContentsPanel({ contract }: { contract: Contract }) {
  const { draft: t } = useFulfilmentText();
  const [editing, edit] = useState(false);
  const { id, state, signatures, amount, currency, deliveryDueOn } = contract;
  return (
    <Panel
      title={t.title}
      extra={
        <span>
          <Button
            size="small"
            icon={<DownloadOutlined aria-hidden />}
            href={`/api/v1/contracts/${id}/contract.pdf`}
            download
          >
            {t.pdf}
          </Button>{' '}
          {state === 'agreed' && signatures.length === 0 && (
            <Button size="small" onClick={() => edit(true)}>
              {t.edit}
            </Button>
          )}
        </span>
      }
    >
      <LinesTable contract={contract} />
      <SumFacts contract={contract} />
      <Facts>
        <Fact label={t.amount}>
          <MoneyText money={{ amount, currency }} />
        </Fact>
        <Fact label={t.deliveryDueOn}>{deliveryDueOn}</Fact>
        <Fact label={t.paymentTerms} wide>
          {contract.paymentTerms}
        </Fact>
        <Fact label={t.contradicts} wide>
          {contract.planContradicts && <Tag tone="bad">{t.contradictsHint}</Tag>}
        </Fact>
        <Fact label={t.warranty}>
          {contract.warrantyMonths !== null && t.months(contract.warrantyMonths)}
        </Fact>
        <Fact label={t.buyerClauses} wide>
          {contract.buyerClauses}
        </Fact>
        <Fact label={t.sellerClauses} wide>
          {contract.sellerClauses}
        </Fact>
      </Facts>
      {editing && <DraftForm contract={contract} onClose={() => edit(false)} />}
    </Panel>
  );
}

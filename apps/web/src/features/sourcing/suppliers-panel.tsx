import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { unitName } from '../../entities/member/unit-name';
import { CoastTag } from '../../entities/region/coast-tag';
import { EmptyHint } from '../../ui/empty-hint';
import { ItemRow } from '../../ui/item-row';
import { useLanguage } from '../../ui/language';
import { Panel } from '../../ui/panel';
import { ProblemNotice } from '../../ui/problem-notice';
import { Tag } from '../../ui/tag';
import { ChooseSuppliers } from './choose-suppliers';
import { useRemoveSupplier } from './queries';
import { useSourcingText } from './texts';
import type { Rfq, Supplier } from './types';

/** Whom a request asks, and how each has answered. */
export function SuppliersPanel({ rfq }: { rfq: Rfq }) {
  const { suppliers: t } = useSourcingText();
  const [isChoosing, choose] = useState(false);
  const remove = useRemoveSupplier(rfq.id);
  const isDraft = rfq.state === 'draft';
  return (
    <Panel
      title={t.title(rfq.suppliers.length)}
      extra={isDraft && <Button onClick={() => choose(true)}>{t.choose}</Button>}
      flush
    >
      {remove.error && <ProblemNotice error={remove.error} />}
      {rfq.suppliers.length === 0 && <EmptyHint title={t.none}>{t.noneHint}</EmptyHint>}
      <ul>
        {rfq.suppliers.map((supplier) => (
          <li key={supplier.invitationId}>
            <SupplierRow
              supplier={supplier}
              isDraft={isDraft}
              onRemove={() => remove.mutate(supplier.member.id)}
            />
          </li>
        ))}
      </ul>
      {isChoosing && <ChooseSuppliers rfq={rfq} onClose={() => choose(false)} />}
    </Panel>
  );
}

interface SupplierRowProps {
  supplier: Supplier;
  isDraft: boolean;
  onRemove: () => void;
}

function SupplierRow({ supplier, isDraft, onRemove }: SupplierRowProps) {
  const { suppliers: t, invitationStates, finalRound } = useSourcingText();
  const language = useLanguage();
  const { member, state, reason, answer, seen, outdated, dealRoomId, awardedTotal } = supplier;
  const tone = state === 'quoted' ? 'good' : state === 'asked' ? 'plain' : 'warn';
  return (
    <ItemRow
      title={
        <>
          {unitName(member, language)} <CoastTag coast={member.coast} place={member.provinceName} />
        </>
      }
      hint={
        <>
          {reason}
          {answer && <> {answer}</>}
        </>
      }
      extra={
        isDraft ? (
          <Button size="small" onClick={onRemove}>
            {t.remove}
          </Button>
        ) : (
          <>
            {dealRoomId && (
              <>
                <Link to={`/deal-rooms/${dealRoomId}`}>{t.room}</Link>{' '}
                <Link to={`/contracts/of-room/${dealRoomId}`}>{t.contract}</Link>
              </>
            )}{' '}
            {awardedTotal}{' '}
            {supplier.shortListed && <Tag tone="plain">{finalRound.shortListed}</Tag>}{' '}
            {supplier.final && <Tag tone="plain">{finalRound.stages[supplier.final]}</Tag>}{' '}
            {outdated && <Tag tone="warn">{t.outdated}</Tag>}{' '}
            {state === 'asked' && (seen ? t.seen : t.notSeen)}{' '}
            <Tag tone={tone}>{invitationStates[state]}</Tag>
          </>
        )
      }
    />
  );
}

import { Button, Input } from 'antd';
import Big from 'big.js';
import { type ReactNode } from 'react';
import { unitName } from '../../entities/member/unit-name';
import { ItemRow } from '../../ui/item-row';
import { useLanguage } from '../../ui/language';
import { useMessages } from '../../ui/messages';
import { formatMoney } from '../../ui/numbers';
import { Panel } from '../../ui/panel';
import { ProblemNotice } from '../../ui/problem-notice';
import { Problem } from '../../ui/problem';
import { givenOf, setLine, totalTo, type AwardDraft } from './award-draft';
import styles from './sourcing.module.css';
import { useSourcingText } from './texts';
import type { Compared, Comparison, Rfq } from './types';

interface AwardPanelProps {
  rfq: Rfq;
  quotes: Comparison;
  draft: AwardDraft;
  onChange: (draft: AwardDraft) => void;
  shortcuts: ReactNode;
  award: { readonly error: Error | null; readonly isPending: boolean };
  onAward: () => void;
}

/** What is to be awarded to whom; confirming it concludes the agreements. */
export function AwardPanel(props: AwardPanelProps) {
  const { rfq, quotes, draft, onChange, shortcuts, award, onAward } = props;
  const { award: t } = useSourcingText();
  const winners = quotes.suppliers.filter(({ invitationId }) => draft.has(invitationId));
  const missing = rfq.content.lines.filter(({ no, quantity }) => givenOf(draft, no).lt(quantity));
  const mayAward = rfq.actions.includes('award');
  return (
    <Panel title={t.title} extra={shortcuts} flush>
      {winners.length === 0 && <ItemRow title={null} hint={t.none} />}
      {winners.map((supplier) => (
        <Winner
          key={supplier.invitationId}
          supplier={supplier}
          currency={quotes.currency}
          draft={draft}
          onChange={onChange}
        />
      ))}
      <ItemRow
        title={
          <>
            {t.total} <Total winners={winners} draft={draft} currency={quotes.currency} />
          </>
        }
        hint={
          <>
            {missing.length > 0 && t.left(missing.length)} {!mayAward && t.early}
          </>
        }
        extra={
          <Confirm
            draft={draft}
            award={award}
            onAward={onAward}
            disabled={!mayAward || winners.length === 0}
          />
        }
      />
    </Panel>
  );
}

interface TotalProps {
  winners: readonly Compared[];
  draft: AwardDraft;
  currency: string;
}

function Total({ winners, draft, currency }: TotalProps) {
  const totals = winners.map((supplier) => totalTo(draft, supplier));
  if (totals.includes(null)) return '–';
  const amount = totals.reduce((sum, total) => sum.plus(total ?? 0), new Big(0)).toFixed(2);
  return <strong>{formatMoney({ amount, currency })}</strong>;
}

interface WinnerProps {
  supplier: Compared;
  currency: string;
  draft: AwardDraft;
  onChange: (draft: AwardDraft) => void;
}

function Winner({ supplier, currency, draft, onChange }: WinnerProps) {
  const { award: t } = useSourcingText();
  const language = useLanguage();
  const { invitationId, member } = supplier;
  const total = totalTo(draft, supplier);
  return (
    <ItemRow
      title={unitName(member, language)}
      hint={
        <span className={styles.row}>
          {[...(draft.get(invitationId) ?? [])].map(([no, quantity]) => (
            <label key={no}>
              {no}.{' '}
              <Input
                size="small"
                inputMode="decimal"
                aria-label={t.quantity(no)}
                value={quantity}
                style={{ width: 90 }}
                onChange={({ target }) =>
                  onChange(setLine(draft, invitationId, no, target.value.trim()))
                }
              />
            </label>
          ))}
        </span>
      }
      extra={total && formatMoney({ amount: total, currency })}
    />
  );
}

interface ConfirmProps extends Pick<AwardPanelProps, 'draft' | 'award' | 'onAward'> {
  disabled: boolean;
}

function Confirm({ draft, award, disabled, onAward }: ConfirmProps) {
  const { award: t } = useSourcingText();
  const { modal } = useMessages();
  const { error } = award;
  const ask = () =>
    void modal.confirm({
      ...{ title: t.confirmTitle(draft.size), content: t.confirmHint, okText: t.confirm },
      onOk: onAward,
    });
  return (
    <>
      <Button type="primary" disabled={disabled} loading={award.isPending} onClick={ask}>
        {t.confirm}
      </Button>
      {error && <ProblemNotice error={error} />}
      {error instanceof Problem &&
        error.fields.map(({ field, message: text }) => (
          <div key={field}>
            {field}: {text}
          </div>
        ))}
    </>
  );
}

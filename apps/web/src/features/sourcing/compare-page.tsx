import { useQueryClient } from '@tanstack/react-query';
import { Button, Grid } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { ApprovalsAt } from '../../entities/approval/approvals-at';
import { approvalsKey } from '../../entities/approval/keys';
import { useApprovalText } from '../../entities/approval/texts';
import { isSubmitted } from '../../entities/approval/types';
import { EmptyHint } from '../../ui/empty-hint';
import { Loaded } from '../../ui/loaded';
import { useMessages } from '../../ui/messages';
import { formatMoney } from '../../ui/numbers';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { sendChange } from '../../ui/send-change';
import { allTo, canBeAwarded, cheapest, partsOf, press, type AwardDraft } from './award-draft';
import { AwardPanel } from './award-panel';
import { CompareGrid } from './compare-grid';
import { viewed, type CompareView } from './compare-order';
import { ComparePhone } from './compare-phone';
import { CompareTools } from './compare-tools';
import type { PickProps } from './pick-props';
import { useAwardRfq, useComparison, useRfq } from './queries';
import { RatesForm } from './rates-form';
import styles from './sourcing.module.css';
import { SplitPanel } from './split-panel';
import { RfqStateTag } from './state-tags';
import { useSourcingText } from './texts';
import type { Compared, Comparison, Rfq, RfqLine } from './types';

/** Quotes side by side, and the award. */
export function ComparePage() {
  const { id = '' } = useParams();
  return <Loaded query={useRfq(id)}>{(rfq) => <Compare rfq={rfq} />}</Loaded>;
}

function Compare({ rfq }: { rfq: Rfq }) {
  const { compare: t } = useSourcingText();
  const comparison = useComparison(rfq.id);
  const [entering, enter] = useState(false);
  const { data } = comparison;
  return (
    <Page
      title={t.title}
      tags={<RfqStateTag rfq={rfq} />}
      subtitle={`${rfq.number} · ${rfq.title}`}
      back={{ to: `/rfqs/${rfq.id}`, label: t.back }}
      actions={
        <>
          <a href={`/api/v1/rfqs/${rfq.id}/comparison.xlsx`}>{t.export}</a>
          <a href={`/api/v1/rfqs/${rfq.id}/ocds.json`}>{t.record}</a>
          <Button onClick={() => enter(true)}>{t.rates}</Button>
        </>
      }
    >
      <Loaded query={comparison}>
        {(quotes) =>
          quotes.suppliers.length === 0 ? (
            <Panel>
              <EmptyHint title={t.none}>{t.noneHint}</EmptyHint>
            </Panel>
          ) : (
            <Quotes rfq={rfq} quotes={quotes} />
          )
        }
      </Loaded>
      {entering && (
        <RatesForm rfq={rfq} missing={data?.ratesMissing ?? []} onClose={() => enter(false)} />
      )}
    </Page>
  );
}

function Quotes({ rfq, quotes }: { rfq: Rfq; quotes: Comparison }) {
  const { compare: t, marks } = useSourcingText();
  const { md } = Grid.useBreakpoint();
  const [view, look] = useState<CompareView>({ order: 'score', show: 'all' });
  const [draft, change] = useState<AwardDraft>(new Map());
  const isOpen = rfq.state === 'open';
  const { award, submit } = useAward(rfq, draft);
  const { lines } = rfq.content;
  const pick = (supplier: Compared, line: RfqLine) => change(press(draft, supplier, line));
  const shown = viewed(quotes, view);
  const onPick = isOpen ? pick : null;
  const picking: PickProps = { rfqId: rfq.id, lines, quotes: shown, draft, onPick };
  const total = quotes.lowestTotal;
  return (
    <>
      <Panel
        title={t.grid}
        extra={
          total && (
            <span className={styles.quiet}>
              {t.lowest(formatMoney({ amount: total, currency: quotes.currency }))}
            </span>
          )
        }
        flush
      >
        <CompareTools quotes={quotes} view={view} onChange={look} />
        {shown.suppliers.length === 0 && <EmptyHint title={marks.nobody} />}
        {md === false ? <ComparePhone {...picking} /> : <CompareGrid {...picking} />}
      </Panel>
      <ApprovalsAt subjectId={rfq.id} />
      {isOpen && <SplitPanel rfqId={rfq.id} currency={quotes.currency} onTake={change} />}
      {isOpen && (
        <AwardPanel
          rfq={rfq}
          quotes={quotes}
          draft={draft}
          onChange={change}
          award={award}
          onAward={submit}
          shortcuts={<Shortcuts lines={lines} quotes={quotes} onChange={change} />}
        />
      )}
    </>
  );
}

/** Stays while the request ends under it: the panel of the award is gone by the time the answer comes. */
function useAward(rfq: Rfq, draft: AwardDraft) {
  const { award: t } = useSourcingText();
  const { submitted } = useApprovalText();
  const { message } = useMessages();
  const client = useQueryClient();
  const navigate = useNavigate();
  const award = useAwardRfq(rfq.id);
  const submit = () =>
    sendChange(award, partsOf(draft), {
      onSuccess: (answer) => {
        void client.invalidateQueries({ queryKey: approvalsKey });
        void message.success(isSubmitted(answer) ? submitted : t.done);
        void navigate(`/rfqs/${rfq.id}`);
      },
    });
  return { award, submit };
}

interface ShortcutsProps extends Pick<PickProps, 'lines' | 'quotes'> {
  onChange: (draft: AwardDraft) => void;
}

function Shortcuts({ lines, quotes, onChange }: ShortcutsProps) {
  const { award: t } = useSourcingText();
  const best = quotes.suppliers.find(canBeAwarded);
  return (
    <div className={styles.row}>
      <Button size="small" onClick={() => onChange(cheapest(quotes, lines))}>
        {t.cheapest}
      </Button>
      {best && (
        <Button size="small" onClick={() => onChange(allTo(best))}>
          {t.best}
        </Button>
      )}
      <Button size="small" onClick={() => onChange(new Map())}>
        {t.clear}
      </Button>
    </div>
  );
}

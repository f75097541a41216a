import { Button, Form, InputNumber } from 'antd';
import { askSplitLimits } from '../../api/api-values';
import { ItemRow } from '../../ui/item-row';
import layout from '../../ui/layout.module.css';
import { formatMoney } from '../../ui/numbers';
import { Panel } from '../../ui/panel';
import { ProblemNotice } from '../../ui/problem-notice';
import { Tag } from '../../ui/tag';
import type { AwardDraft } from './award-draft';
import { useAskSplit, useSplits } from './split-queries';
import styles from './sourcing.module.css';
import { useSourcingText } from './texts';
import type { Split, SplitOutcome, SplitWishes } from './types';

interface SplitPanelProps {
  rfqId: string;
  currency: string;
  onTake: (draft: AwardDraft) => void;
}

/** The cheapest award that keeps wishes, and what each of them costs. */
export function SplitPanel({ rfqId, currency, onTake }: SplitPanelProps) {
  const { split: t } = useSourcingText();
  const splits = useSplits(rfqId);
  const ask = useAskSplit(rfqId);
  const newest = splits.data?.items[0];
  return (
    <Panel title={t.title}>
      <p className={styles.quiet}>{t.hint}</p>
      <Form<Partial<SplitWishes>>
        layout="vertical"
        initialValues={newest?.wishes ?? { maxSuppliers: 3 }}
        onFinish={(wishes) => ask.mutate(wishesOf(wishes))}
      >
        <div className={layout.fields}>
          <Percent name="maxSuppliers" label={t.maxSuppliers} />
          <Percent name="interiorShare" label={t.interiorShare} />
          <Percent name="maxShare" label={t.maxShare} />
        </div>
        <Button htmlType="submit" loading={ask.isPending}>
          {t.ask}
        </Button>
      </Form>
      {ask.error && <ProblemNotice error={ask.error} />}
      {newest && <Outcomes split={newest} currency={currency} onTake={onTake} />}
    </Panel>
  );
}

function wishesOf(wishes: Partial<SplitWishes>): SplitWishes {
  const { maxSuppliers = null, interiorShare = null, maxShare = null } = wishes;
  return { maxSuppliers, interiorShare, maxShare };
}

function Percent({ name, label }: { name: keyof SplitWishes; label: string }) {
  const { minimum, maximum } = askSplitLimits[name];
  return (
    <Form.Item name={name} label={label}>
      <InputNumber min={minimum} max={maximum} precision={0} style={{ width: '100%' }} />
    </Form.Item>
  );
}

interface OutcomesProps {
  split: Split;
  currency: string;
  onTake: (draft: AwardDraft) => void;
}

function Outcomes({ split, currency, onTake }: OutcomesProps) {
  const { split: t } = useSourcingText();
  const { outcomes, state, processed, total, bestSingle } = split;
  const whole = outcomes.find(({ without }) => without === null);
  const isRunning = state === 'queued' || state === 'running';
  return (
    <div role="status">
      {isRunning && <p>{t.running(processed, total)}</p>}
      {state === 'failed' && <p>{t.failed}</p>}
      {bestSingle !== null && whole?.total && (
        <p>
          {t.saving(
            formatMoney({ amount: (bestSingle - Number(whole.total)).toFixed(2), currency }),
          )}
        </p>
      )}
      {outcomes.map((outcome) => (
        <Outcome
          key={outcome.without ?? 'all'}
          outcome={outcome}
          whole={whole?.total ?? null}
          currency={currency}
          onTake={onTake}
        />
      ))}
    </div>
  );
}

interface OutcomeProps extends Omit<OutcomesProps, 'split'> {
  outcome: SplitOutcome;
  /** The total with all wishes. */
  whole: string | null;
}

function Outcome({ outcome, whole, currency, onTake }: OutcomeProps) {
  const { split: t } = useSourcingText();
  const { without, state, total, parts, interiorShare, largestShare, gap } = outcome;
  const cost = total && whole ? (Number(whole) - Number(total)).toFixed(2) : null;
  return (
    <ItemRow
      title={
        <>
          {without === null ? t.all : t.without(t[without])}{' '}
          <Tag tone={state === 'proven' ? 'good' : 'warn'}>{t.states[state]}</Tag>
        </>
      }
      hint={
        total && (
          <>
            {t.shares(parts.length, percent(interiorShare), percent(largestShare))}
            {gap !== null && <> · {t.gap((gap * 100).toFixed(1))}</>}
            {without !== null && cost && <> · {t.costs(formatMoney({ amount: cost, currency }))}</>}
          </>
        )
      }
      extra={
        total && (
          <>
            {formatMoney({ amount: total, currency })}{' '}
            <Button size="small" onClick={() => onTake(draftOf(outcome))}>
              {t.take}
            </Button>
          </>
        )
      }
    />
  );
}

const percent = (share: number) => Math.round(share * 100);

function draftOf({ parts }: SplitOutcome): AwardDraft {
  return new Map(
    parts.map(({ invitationId, lines }) => [
      invitationId,
      new Map(lines.map(({ no, quantity }) => [no, quantity])),
    ]),
  );
}

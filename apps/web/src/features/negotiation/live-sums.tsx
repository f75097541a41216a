import { Form } from 'antd';
import { useMemo } from 'react';
import { Change } from '../../ui/change';
import { formatMoney } from '../../ui/numbers';
import { Problem } from '../../ui/problem';
import { useSettled } from '../../ui/settled';
import { countedOf, type OfferDraft } from './offer-draft';
import styles from './offer-editor.module.css';
import { useSums } from './queries';
import { SumRows, SumRules } from './sum-rows';
import { useNegotiationText } from './texts';
import type { Offer } from './types';

const SETTLED_MS = 300;

/** What the draft comes to, counted by the server as it will be; beside it, what the version before came to. */
export function LiveSums({ before }: { before: Offer | undefined }) {
  const { sums: t } = useNegotiationText();
  const form = Form.useFormInstance<OfferDraft>();
  const draft = Form.useWatch([], form) as OfferDraft | undefined;
  const counted = useMemo(() => (draft?.lines ? countedOf(draft) : null), [draft]);
  const settled = useSettled(counted, SETTLED_MS);
  const { data, error } = useSums(settled && settled.lines.length > 0 ? settled : null);
  const currency = settled?.currency ?? 'CNY';
  const show = (amount: string) => formatMoney({ amount, currency });
  const then = before && formatMoney(before.total);
  if (error)
    return (
      <p role="alert" className={styles.sums}>
        {error instanceof Problem ? (error.fields[0]?.message ?? error.message) : error.message}
      </p>
    );
  if (!data) return <p className={styles.sums}>{t.waiting}</p>;
  const now = show(data.total);
  return (
    <div className={styles.sums} aria-live="polite">
      <table>
        <tbody>
          <SumRows sums={data} show={show} />
        </tbody>
      </table>
      <span className={styles.total}>
        {t.total}{' '}
        {then && then !== now ? <Change before={then} after={now} /> : <strong>{now}</strong>}
      </span>
      <SumRules />
    </div>
  );
}

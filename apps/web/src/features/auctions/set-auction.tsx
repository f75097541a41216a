import { Button, Checkbox, Form, Input, InputNumber, Switch } from 'antd';
import { setAuctionLimits } from '../../api/api-values';
import { unitName } from '../../entities/member/unit-name';
import { DateTimeField } from '../../ui/date-fields';
import { decimalRule } from '../../ui/decimal-rule';
import { EmptyHint } from '../../ui/empty-hint';
import { showAtFields } from '../../ui/field-problems';
import { useLanguage } from '../../ui/language';
import layout from '../../ui/layout.module.css';
import { Loaded } from '../../ui/loaded';
import { formatMoney } from '../../ui/numbers';
import { Panel } from '../../ui/panel';
import { ProblemNotice } from '../../ui/problem-notice';
import { sendChange } from '../../ui/send-change';
import styles from './auctions.module.css';
import { useQuoted, useSetAuction } from './queries';
import { useAuctionsText } from './texts';
import type { AuctionInput, Quoted } from './types';

const MINUTE_MS = 60_000;
const inMinutes = (minutes: number) =>
  new Date(Math.ceil(Date.now() / MINUTE_MS) * MINUTE_MS + minutes * MINUTE_MS).toISOString();

/** Who bids, when, by which steps. */
export function SetAuction({ rfqId }: { rfqId: string }) {
  const t = useAuctionsText();
  return (
    <Loaded query={useQuoted(rfqId)}>
      {({ suppliers, currency }) => {
        const shown = suppliers.filter(({ hidden }) => !hidden);
        return shown.length < 2 ? (
          <Panel>
            <EmptyHint title={t.tooFew}>{t.tooFewHint}</EmptyHint>
          </Panel>
        ) : (
          <AuctionForm rfqId={rfqId} suppliers={shown} currency={currency} />
        );
      }}
    </Loaded>
  );
}

interface AuctionFormProps {
  rfqId: string;
  suppliers: readonly Quoted[];
  currency: string;
}

function AuctionForm({ rfqId, suppliers, currency }: AuctionFormProps) {
  const t = useAuctionsText();
  const [form] = Form.useForm<AuctionInput>();
  const set = useSetAuction(rfqId);
  const able = suppliers.filter((supplier) => canTakePart(supplier, currency));
  const short = able.filter(({ shortListed }) => shortListed);
  const start = {
    invitationIds: (short.length > 1 ? short : able).map(({ invitationId }) => invitationId),
    ...{ startsAt: inMinutes(10), endsAt: inMinutes(40), extensionMinutes: 3, rankVisible: true },
  };
  return (
    <Panel>
      <Form<AuctionInput>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={start}
        onFinish={(values) =>
          sendChange(
            set,
            { ...values, step: values.step.trim() },
            { onError: (error) => showAtFields(form, error) },
          )
        }
      >
        <p>{t.setHint}</p>
        <Form.Item name="invitationIds" label={t.whoBids}>
          <Checkbox.Group>
            <div>
              {suppliers.map((supplier) => (
                <BidderChoice key={supplier.invitationId} supplier={supplier} currency={currency} />
              ))}
            </div>
          </Checkbox.Group>
        </Form.Item>
        <Rules currency={currency} />
        {set.error && <ProblemNotice error={set.error} />}
        <Button type="primary" htmlType="submit" loading={set.isPending}>
          {t.set}
        </Button>
      </Form>
    </Panel>
  );
}

/** Its quote stands, is whole, and in the currency of the request. */
const canTakePart = ({ outdated, lapsed, total, ...quote }: Quoted, currency: string) =>
  !outdated && !lapsed && total !== null && quote.currency === currency;

function BidderChoice({ supplier, currency }: { supplier: Quoted; currency: string }) {
  const t = useAuctionsText();
  const language = useLanguage();
  const { invitationId, member, total } = supplier;
  const isOut = !canTakePart(supplier, currency);
  return (
    <span className={styles.choice}>
      <Checkbox value={invitationId} disabled={isOut}>
        {unitName(member, language)} {total && formatMoney({ amount: total, currency })}{' '}
        {isOut && <span className={styles.quiet}>{t.cannotTakePart}</span>}
      </Checkbox>
    </span>
  );
}

function Rules({ currency }: { currency: string }) {
  const t = useAuctionsText();
  const needed = { required: true, message: t.required };
  return (
    <div className={layout.fields}>
      <Form.Item name="startsAt" label={t.startsAt} rules={[needed]}>
        <DateTimeField />
      </Form.Item>
      <Form.Item name="endsAt" label={t.endsAt} rules={[needed]}>
        <DateTimeField />
      </Form.Item>
      <Form.Item
        name="step"
        label={t.step(currency)}
        rules={[needed, decimalRule(t.required, { positive: true })]}
      >
        <Input inputMode="decimal" />
      </Form.Item>
      <Form.Item name="extensionMinutes" label={t.extension}>
        <InputNumber
          min={setAuctionLimits.extensionMinutes.minimum}
          max={setAuctionLimits.extensionMinutes.maximum}
          precision={0}
          style={{ width: '100%' }}
        />
      </Form.Item>
      <Form.Item name="rankVisible" label={t.rankVisible} valuePropName="checked">
        <Switch />
      </Form.Item>
    </div>
  );
}

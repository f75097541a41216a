import { Button, Form, Input } from 'antd';
import { decimalRule } from '../../ui/decimal-rule';
import { useMessages } from '../../ui/messages';
import { formatMoney } from '../../ui/numbers';
import { ProblemNotice } from '../../ui/problem-notice';
import { sendChange } from '../../ui/send-change';
import styles from './auctions.module.css';
import { usePlaceBid } from './queries';
import { useAuctionsText } from './texts';
import type { Seat } from './types';

/** A lower total; asked once more before it counts, because a bid cannot be taken back. */
export function BidForm({ seat }: { seat: Seat }) {
  const t = useAuctionsText();
  const { modal, message } = useMessages();
  const { invitationId, mostNext, currency } = seat;
  const [form] = Form.useForm<{ amount: string }>();
  const place = usePlaceBid(invitationId);
  const bid = (amount: string) =>
    sendChange(
      place,
      { amount },
      {
        onSuccess: () => {
          form.resetFields();
          void message.success(t.bidTaken);
        },
      },
    );
  const ask = ({ amount }: { amount: string }) =>
    void modal.confirm({
      title: t.confirmBid(formatMoney({ amount: amount.trim(), currency })),
      content: t.confirmHint,
      okText: t.bid,
      onOk: () => bid(amount.trim()),
    });
  if (mostNext === null) return <p>{t.cannotBid}</p>;
  return (
    <Form form={form} layout="vertical" requiredMark={false} onFinish={ask}>
      <div className={styles.bid}>
        <Form.Item
          name="amount"
          label={t.yourBid(formatMoney({ amount: mostNext, currency }))}
          rules={[
            { required: true, message: t.required },
            decimalRule(t.required, { positive: true }),
          ]}
        >
          <Input inputMode="decimal" autoComplete="off" placeholder={mostNext} />
        </Form.Item>
        <Form.Item>
          <Button type="primary" htmlType="submit" loading={place.isPending}>
            {t.bid}
          </Button>
        </Form.Item>
      </div>
      {place.error && <ProblemNotice error={place.error} />}
    </Form>
  );
}

import { Button, Form } from 'antd';
import { useState } from 'react';
import { useHasRight } from '../../entities/session/rights';
import { DayField } from '../../ui/date-fields';
import { EmptyHint } from '../../ui/empty-hint';
import { FormModal } from '../../ui/form-modal';
import { Page } from '../../ui/page';
import { PageList } from '../../ui/page-list';
import { Panel } from '../../ui/panel';
import { useConfirmWithdrawal, useWithdrawals } from './queries';
import { useLeavingText } from './texts';
import type { Withdrawal } from './types';
import { WithdrawalRow } from './withdrawal-row';

/** Withdrawals of units, to be confirmed with their day. */
export function WithdrawalsPage() {
  const { withdrawal: t } = useLeavingText();
  const withdrawals = useWithdrawals();
  const mayConfirm = useHasRight('member-standing');
  const [confirming, confirm] = useState<Withdrawal | null>(null);
  return (
    <Page title={t.list}>
      <Panel flush>
        <PageList
          pages={withdrawals}
          label={t.list}
          keyOf={({ id }) => id}
          row={(item) => (
            <WithdrawalRow
              withdrawal={item}
              named
              extra={
                mayConfirm &&
                item.state === 'requested' && (
                  <Button size="small" type="primary" onClick={() => confirm(item)}>
                    {t.confirm}
                  </Button>
                )
              }
            />
          )}
          empty={<EmptyHint title={t.empty}>{t.emptyHint}</EmptyHint>}
        />
      </Panel>
      {confirming && <Confirm withdrawal={confirming} onClose={() => confirm(null)} />}
    </Page>
  );
}

function Confirm({ withdrawal, onClose }: { withdrawal: Withdrawal; onClose: () => void }) {
  const { withdrawal: t, cases } = useLeavingText();
  const confirm = useConfirmWithdrawal(withdrawal.id);
  return (
    <FormModal<{ effectiveOn: string }, { effectiveOn: string }, unknown>
      title={`${t.confirm}：${withdrawal.member?.nameZh ?? ''}`}
      hint={t.confirmHint}
      save={t.confirm}
      initialValues={{ effectiveOn: withdrawal.wishedOn }}
      mutation={confirm}
      bodyOf={(values) => values}
      done={t.confirmed}
      onClose={onClose}
    >
      <Form.Item
        name="effectiveOn"
        label={t.effectiveOn}
        rules={[{ required: true, message: cases.required(t.effectiveOn) }]}
      >
        <DayField />
      </Form.Item>
    </FormModal>
  );
}

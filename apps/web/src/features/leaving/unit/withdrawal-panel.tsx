import { Button } from 'antd';
import { useState } from 'react';
import { useMe } from '../../../entities/session/session';
import { ItemRow } from '../../../ui/item-row';
import { Loaded } from '../../../ui/loaded';
import { useMessages } from '../../../ui/messages';
import { Panel } from '../../../ui/panel';
import { ProblemNotice } from '../../../ui/problem-notice';
import { sendChange } from '../../../ui/send-change';
import { useOwnWithdrawals, useTakeWithdrawalBack } from '../queries';
import { useLeavingText } from '../texts';
import type { Withdrawal } from '../types';
import { WithdrawalRow } from '../withdrawal-row';
import { AskToWithdraw } from './ask-to-withdraw';

const isOpen = ({ state }: Withdrawal) => state === 'requested' || state === 'confirmed';

/** The withdrawal of my unit at its own wish. */
export function WithdrawalPanel() {
  const { withdrawal: t } = useLeavingText();
  const withdrawals = useOwnWithdrawals();
  const me = useMe();
  const administers = me?.member?.role === 'administrator';
  const standing = me?.member?.standing;
  const isMember = standing === 'active' || standing === 'grace' || standing === 'suspended';
  const [asking, setAsking] = useState(false);
  const open = withdrawals.data?.items.some(isOpen) ?? true;
  return (
    <Panel
      title={t.title}
      flush
      extra={
        administers && isMember && !open && <Button onClick={() => setAsking(true)}>{t.ask}</Button>
      }
    >
      <ItemRow title={null} hint={t.hint} />
      <Loaded query={withdrawals} rows={2}>
        {({ items }) => (
          <ul>
            {items.map((item) => (
              <li key={item.id}>
                <WithdrawalRow withdrawal={item} />
                {administers && isOpen(item) && <TakeBack id={item.id} />}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      {asking && <AskToWithdraw onClose={() => setAsking(false)} />}
    </Panel>
  );
}

function TakeBack({ id }: { id: string }) {
  const { withdrawal: t } = useLeavingText();
  const { message } = useMessages();
  const takeBack = useTakeWithdrawalBack();
  const confirm = () =>
    sendChange(takeBack, id, { onSuccess: () => void message.success(t.takenBack) });
  return (
    <div style={{ padding: '0 16px 12px' }}>
      {takeBack.error && <ProblemNotice error={takeBack.error} />}
      <Button loading={takeBack.isPending} onClick={confirm}>
        {t.takeBack}
      </Button>
    </div>
  );
}

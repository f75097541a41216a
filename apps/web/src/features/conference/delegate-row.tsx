import { Button, Popconfirm } from 'antd';
import { ItemRow } from '../../ui/item-row';
import { Tag } from '../../ui/tag';
import { useWithdraw } from './queries';
import { useConferenceText } from './texts';
import type { Delegate } from './types';

interface DelegateRowProps {
  delegate: Delegate;
  asOffice?: boolean;
  /** Days and place are set, and the conference is on: there are letters. */
  letters: boolean;
  onEdit?: () => void;
}

export function DelegateRow({ delegate, asOffice = false, letters, onEdit }: DelegateRowProps) {
  const { delegates: t, delegateStates, roles } = useConferenceText();
  const withdraw = useWithdraw(asOffice);
  const { id, number, name, memberName, position, role, state, arrival, needsHotel } = delegate;
  const needs = [arrival, needsHotel && t.hotel, delegate.food, delegate.interpreter];
  const hint = [asOffice && memberName, t.number(number), roles[role], position, ...needs];
  return (
    <ItemRow
      title={
        <>
          {name} <Tag tone={state === 'registered' ? 'good' : 'plain'}>{delegateStates[state]}</Tag>
        </>
      }
      hint={
        <>
          {hint.filter(Boolean).join(' · ')}
          {letters && state === 'registered' && <Letters id={id} asOffice={asOffice} />}
        </>
      }
      extra={
        onEdit &&
        state !== 'withdrawn' && (
          <>
            <Button size="small" onClick={onEdit}>
              {t.edit}
            </Button>
            <Popconfirm title={t.withdrawSure} onConfirm={() => withdraw.mutate(id)}>
              <Button size="small" danger loading={withdraw.isPending}>
                {t.withdraw}
              </Button>
            </Popconfirm>
          </>
        )
      }
    />
  );
}

/** Each is numbered, and issued anew when what it says has changed. */
function Letters({ id, asOffice }: { id: string; asOffice: boolean }) {
  const { delegates: t } = useConferenceText();
  const at = `/api/v1/${asOffice ? 'delegates' : 'my-delegates'}/${id}/letters`;
  return (
    <div>
      <a href={`${at}/invitation`}>{t.invitation}</a> ·{' '}
      <a href={`${at}/confirmation`}>{t.confirmation}</a>
    </div>
  );
}

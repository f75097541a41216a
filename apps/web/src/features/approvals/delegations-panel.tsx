import { Button, Form, Select } from 'antd';
import { useState } from 'react';
import { useMe } from '../../entities/session/session';
import { Day } from '../../ui/date-time';
import { DayField } from '../../ui/date-fields';
import { FormModal } from '../../ui/form-modal';
import { ItemRow } from '../../ui/item-row';
import { Loaded } from '../../ui/loaded';
import { useMessages } from '../../ui/messages';
import { Panel } from '../../ui/panel';
import { messageOf } from '../../ui/problem';
import { sendChange } from '../../ui/send-change';
import { useDelegate, useDelegations, useEndDelegation } from './queries';
import { useApprovalsText } from './texts';
import type { Delegation, NewDelegation, UnitPerson } from './types';

/** Who decides in my place while I am away, and in whose place I decide. */
export function DelegationsPanel() {
  const { delegations: t } = useApprovalsText();
  const delegations = useDelegations();
  const [adding, add] = useState(false);
  return (
    <Panel title={t.title} extra={<Button onClick={() => add(true)}>{t.add}</Button>} flush>
      <Loaded query={delegations} rows={1}>
        {({ items, people }) => (
          <>
            {items.length === 0 && <ItemRow title={null} hint={t.none} />}
            <ul aria-label={t.title}>
              {items.map((delegation) => (
                <li key={delegation.id}>
                  <DelegationRow delegation={delegation} />
                </li>
              ))}
            </ul>
            {adding && <AddDelegation people={people} onClose={() => add(false)} />}
          </>
        )}
      </Loaded>
    </Panel>
  );
}

function DelegationRow({ delegation }: { delegation: Delegation }) {
  const { delegations: t } = useApprovalsText();
  const { message } = useMessages();
  const { id, fromName, toName, fromDay, untilDay, mine } = delegation;
  const end = useEndDelegation(id);
  const stop = () =>
    sendChange(end, undefined, {
      onSuccess: () => void message.success(t.ended),
      onError: (error) => void message.error(messageOf(error)),
    });
  return (
    <ItemRow
      title={mine ? t.to(toName) : t.from(fromName)}
      hint={
        <>
          <Day on={fromDay} /> – <Day on={untilDay} />
        </>
      }
      extra={
        mine && (
          <Button size="small" loading={end.isPending} onClick={stop}>
            {t.end}
          </Button>
        )
      }
    />
  );
}

function AddDelegation({
  people,
  onClose,
}: {
  people: readonly UnitPerson[];
  onClose: () => void;
}) {
  const { delegations: t } = useApprovalsText();
  const me = useMe()?.person.id;
  const delegate = useDelegate();
  const required = [{ required: true, message: t.missing }];
  const others = people.filter(({ personId }) => personId !== me);
  return (
    <FormModal
      title={t.add}
      hint={t.hint}
      save={t.save}
      mutation={delegate}
      bodyOf={(body: NewDelegation) => body}
      done={t.done}
      onClose={onClose}
    >
      <Form.Item name="toPersonId" label={t.person} rules={required}>
        <Select options={others.map(({ personId, name }) => ({ value: personId, label: name }))} />
      </Form.Item>
      <Form.Item name="fromDay" label={t.fromDay} rules={required}>
        <DayField />
      </Form.Item>
      <Form.Item name="untilDay" label={t.untilDay} rules={required}>
        <DayField />
      </Form.Item>
    </FormModal>
  );
}

import { Button, Dropdown } from 'antd';
import { useMemberText } from '../../entities/member/texts';
import { useMe } from '../../entities/session/session';
import { DateTime } from '../../ui/date-time';
import { ItemRow } from '../../ui/item-row';
import { Loaded } from '../../ui/loaded';
import { useMessages } from '../../ui/messages';
import { Panel } from '../../ui/panel';
import { messageOf } from '../../ui/problem';
import { sendChange } from '../../ui/send-change';
import { Tag } from '../../ui/tag';
import { useChangeColleague, useColleagues } from './queries';
import { useMembershipText } from './texts';
import type { Colleague } from './types';

export function ColleaguesPanel({ administers }: { administers: boolean }) {
  const { colleagues: t } = useMembershipText();
  const colleagues = useColleagues();
  return (
    <Panel title={t.title} flush>
      <Loaded query={colleagues}>
        {({ items }) => (
          <ul>
            {items.map((person) => (
              <li key={person.personId}>
                <ColleagueRow person={person} administers={administers} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Panel>
  );
}

function ColleagueRow({ person, administers }: { person: Colleague; administers: boolean }) {
  const { colleagues: t } = useMembershipText();
  const { roles } = useMemberText();
  const isMe = useMe()?.person.id === person.personId;
  return (
    <ItemRow
      title={
        <>
          {person.name}
          {isMe && t.you}{' '}
          <Tag tone={person.role === 'administrator' ? 'primary' : 'plain'}>
            {roles[person.role]}
          </Tag>
        </>
      }
      hint={
        <>
          {[person.email, person.mobile].filter(Boolean).join(' · ')} · {t.joined}{' '}
          <DateTime at={person.joinedAt} />
        </>
      }
      extra={administers && !isMe && <ColleagueActions person={person} />}
    />
  );
}

function ColleagueActions({ person }: { person: Colleague }) {
  const { colleagues: t } = useMembershipText();
  const { message, modal } = useMessages();
  const change = useChangeColleague(person.personId);
  const other = person.role === 'administrator' ? 'staff' : 'administrator';
  const apply = (role: typeof other | null) =>
    sendChange(change, role, {
      onSuccess: () => void message.success(t.done),
      onError: (error) => void message.error(messageOf(error)),
    });
  const remove = () => {
    void modal.confirm({
      title: t.removeTitle(person.name),
      content: t.removeHint,
      okText: t.remove,
      okButtonProps: { danger: true },
      onOk: () => apply(null),
    });
  };
  const items = [
    { key: 'role', label: other === 'administrator' ? t.makeAdministrator : t.makeStaff },
    { key: 'remove', label: t.remove, danger: true },
  ];
  return (
    <Dropdown
      trigger={['click']}
      menu={{ items, onClick: ({ key }) => (key === 'remove' ? remove() : apply(other)) }}
    >
      <Button size="small" loading={change.isPending} aria-label={`${t.role}：${person.name}`}>
        …
      </Button>
    </Dropdown>
  );
}

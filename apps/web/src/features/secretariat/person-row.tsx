import { Button } from 'antd';
import { DateTime } from '../../ui/date-time';
import { ItemRow } from '../../ui/item-row';
import { useMessages } from '../../ui/messages';
import { messageOf } from '../../ui/problem';
import { sendChange } from '../../ui/send-change';
import { Tag } from '../../ui/tag';
import styles from './person-row.module.css';
import { useDuties, useEndDuty, useOffices } from './queries';
import { useSecretariatText } from './texts';
import type { Assignment, SecretariatPerson } from './types';

interface PersonRowProps {
  person: SecretariatPerson;
  administers: boolean;
}

export function PersonRow({ person, administers }: PersonRowProps) {
  return (
    <ItemRow
      title={person.name}
      hint={
        <>
          {[person.email, person.mobile].filter(Boolean).join(' · ')}
          <ul>
            {person.assignments.map((assignment) => (
              <li key={assignment.id} className={styles.assignment}>
                <AssignmentLine
                  assignment={assignment}
                  name={person.name}
                  administers={administers}
                />
              </li>
            ))}
          </ul>
        </>
      }
    />
  );
}

interface AssignmentLineProps {
  assignment: Assignment;
  /** Whose it is. */
  name: string;
  administers: boolean;
}

function AssignmentLine({ assignment, name, administers }: AssignmentLineProps) {
  const t = useSecretariatText();
  const office = useOffices().find(({ value }) => value === assignment.office)?.label;
  const duty = useDuties().find(({ value }) => value === assignment.duty)?.label;
  const { endsAt } = assignment;
  const over = endsAt !== null && new Date(endsAt) <= new Date();
  const what = `${office ?? assignment.office} · ${duty ?? assignment.duty}`;
  return (
    <>
      <Tag tone={over ? 'plain' : 'primary'}>{what}</Tag>
      <span>
        <DateTime at={assignment.startsAt} /> – {endsAt ? <DateTime at={endsAt} /> : t.lasting}
      </span>
      {administers && !over && <EndButton id={assignment.id} name={name} what={what} />}
    </>
  );
}

function EndButton({ id, name, what }: { id: string; name: string; what: string }) {
  const t = useSecretariatText();
  const { message, modal } = useMessages();
  const end = useEndDuty();
  const confirm = () =>
    void modal.confirm({
      title: t.endTitle(name, what),
      content: t.endHint,
      okText: t.end,
      okButtonProps: { danger: true },
      onOk: () =>
        sendChange(end, id, {
          onSuccess: () => void message.success(t.ended),
          onError: (error) => void message.error(messageOf(error)),
        }),
    });
  return (
    <Button
      size="small"
      loading={end.isPending}
      aria-label={`${t.end}：${name} ${what}`}
      onClick={confirm}
    >
      {t.end}
    </Button>
  );
}

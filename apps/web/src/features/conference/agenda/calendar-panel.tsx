import { Button, Input } from 'antd';
import { ItemRow } from '../../../ui/item-row';
import { useMessages } from '../../../ui/messages';
import { Panel } from '../../../ui/panel';
import { ProblemNotice } from '../../../ui/problem-notice';
import type { Delegate } from '../types';
import { useOpenCalendar } from './queries';
import { useAgendaText } from './texts';

/** An address for each delegate’s own calendar: their parts in the agenda and their meetings. */
export function CalendarPanel({ delegates }: { delegates: readonly Delegate[] }) {
  const { feed: t } = useAgendaText();
  if (delegates.length === 0) return null;
  return (
    <Panel title={t.open} flush>
      <ItemRow title={null} hint={t.hint} />
      <ul>
        {delegates.map((delegate) => (
          <li key={delegate.id}>
            <CalendarRow delegate={delegate} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function CalendarRow({ delegate: { id, name } }: { delegate: Delegate }) {
  const { feed: t } = useAgendaText();
  const { message } = useMessages();
  const open = useOpenCalendar();
  const address = open.data && new URL(open.data.path, window.location.origin).href;
  const copy = async () => {
    await navigator.clipboard.writeText(address ?? '');
    void message.success(t.copied);
  };
  return (
    <ItemRow
      title={name}
      hint={
        <>
          {address && <Input readOnly aria-label={`${t.open} ${name}`} value={address} />}
          {open.error && <ProblemNotice error={open.error} />}
        </>
      }
      extra={
        <>
          {address && <Button onClick={() => void copy()}>{t.copy}</Button>}
          <Button loading={open.isPending} onClick={() => open.mutate(id)}>
            {address ? t.again : t.make}
          </Button>
        </>
      }
    />
  );
}

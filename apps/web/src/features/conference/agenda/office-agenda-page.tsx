import { Button } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useHasRight } from '../../../entities/session/rights';
import { ItemRow } from '../../../ui/item-row';
import { Loaded } from '../../../ui/loaded';
import { useMessages } from '../../../ui/messages';
import { Page } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { ProblemNotice } from '../../../ui/problem-notice';
import { sendChange } from '../../../ui/send-change';
import { HallPanel } from './hall-panel';
import { ItemForm } from './item-form';
import { MinutesForm } from './minutes-form';
import { OfficeItemRow } from './office-item-row';
import { useAgenda, usePublishAgenda } from './queries';
import { useAgendaText } from './texts';
import type { Agenda, AgendaConflict, AgendaItem } from './types';

type Doing = 'add' | { readonly edit: AgendaItem } | { readonly minutes: AgendaItem };

/** The agenda at the secretariat’s desk: halls, items, what is at odds, and publishing. */
export function OfficeAgendaPage() {
  const { id = '' } = useParams();
  const t = useAgendaText();
  const agenda = useAgenda(id);
  const mayWork = useHasRight('conference-work');
  const [doing, start] = useState<Doing | null>(null);
  const close = () => start(null);
  return (
    <Loaded query={agenda}>
      {(shown) => (
        <Page
          title={t.title}
          back={{ to: `/secretariat/conferences/${id}`, label: shown.title }}
          actions={<Button href={`/api/v1/conferences/${id}/agenda.pdf`}>{t.print}</Button>}
        >
          <NextPanel conferenceId={id} agenda={shown} mayWork={mayWork} />
          <HallPanel conferenceId={id} halls={shown.halls} mayWork={mayWork} />
          <Panel
            title={t.title}
            flush
            extra={
              mayWork && (
                <Button type="primary" onClick={() => start('add')}>
                  {t.item.add}
                </Button>
              )
            }
          >
            {shown.items.length === 0 && <ItemRow title={null} hint={t.noneOffice} />}
            <ul>
              {shown.items.map((item) => (
                <li key={item.id}>
                  <OfficeItemRow
                    item={item}
                    mayWork={mayWork}
                    onEdit={() => start({ edit: item })}
                    onMinutes={() => start({ minutes: item })}
                  />
                </li>
              ))}
            </ul>
          </Panel>
          {doing && <Doings conferenceId={id} agenda={shown} doing={doing} onClose={close} />}
        </Page>
      )}
    </Loaded>
  );
}

interface DoingsProps {
  conferenceId: string;
  agenda: Agenda;
  doing: Doing;
  onClose: () => void;
}

function Doings({ doing, ...rest }: DoingsProps) {
  if (doing === 'add') return <ItemForm {...rest} item={null} />;
  if ('edit' in doing) return <ItemForm {...rest} item={doing.edit} />;
  return <MinutesForm item={doing.minutes} onClose={rest.onClose} />;
}

const BLOCKING: readonly AgendaConflict['kind'][] = ['hall', 'speaker', 'outside'];

function nextOf({ halls, items, conflicts }: Agenda) {
  if (items.length === 0) return halls.length === 0 ? 'hall' : 'item';
  if (items.every(({ published }) => published)) return 'done';
  return conflicts.some(({ kind }) => BLOCKING.includes(kind)) ? 'conflicts' : 'publish';
}

function NextPanel(props: { conferenceId: string; agenda: Agenda; mayWork: boolean }) {
  const t = useAgendaText();
  const { message } = useMessages();
  const publish = usePublishAgenda(props.conferenceId);
  const { items, conflicts } = props.agenda;
  const next = nextOf(props.agenda);
  const titleOf = (id: string | null) => items.find((item) => item.id === id)?.title ?? '';
  const done = () => void message.success(t.published);
  return (
    <Panel title={t.clashes}>
      <p>{t.next[next]}</p>
      {conflicts.length === 0 ? (
        items.length > 0 && <p>{t.noClashes}</p>
      ) : (
        <ul role="alert">
          {conflicts.map(({ kind, itemId, otherId, name }) => (
            <li key={`${kind}${itemId}${otherId}${name}`}>
              {t.conflicts[kind](titleOf(itemId), titleOf(otherId), name ?? '')}
            </li>
          ))}
        </ul>
      )}
      {publish.error && <ProblemNotice error={publish.error} />}
      {props.mayWork && (next === 'publish' || next === 'conflicts') && (
        <Button
          type="primary"
          disabled={next === 'conflicts'}
          loading={publish.isPending}
          onClick={() => sendChange(publish, undefined, { onSuccess: done })}
        >
          {t.publish}
        </Button>
      )}
    </Panel>
  );
}

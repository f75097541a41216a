import { Button, Popconfirm } from 'antd';
import { useParams } from 'react-router';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { ProblemNotice } from '../../../ui/problem-notice';
import { clockText } from './clock-text';
import { DesksPanel } from './desks-panel';
import { useQueue, useTakeNumber, useTicketStep } from './queries';
import { useQueueText } from './texts';
import type { Queue, QueueTicket } from './types';
import { WaitingPanel } from './waiting-panel';

/** A queue on a phone: one’s own number first; the host calls the next ones here. */
export function QueuePage() {
  const { id = '' } = useParams();
  const t = useQueueText();
  const queue = useQueue(id);
  return (
    <Loaded query={queue}>
      {(shown) => (
        <Page
          title={shown.title}
          back={{ to: `/conferences/${shown.conferenceId}`, label: t.title }}
          narrow
        >
          <p>{t.hosted(shown.hostName, shown.place)}</p>
          {!shown.mayCall && <MyNumber queue={shown} />}
          <DesksPanel queue={shown} />
          <WaitingPanel queue={shown} />
        </Page>
      )}
    </Loaded>
  );
}

function MyNumber({ queue }: { queue: Queue }) {
  const { mine: t, stopped } = useQueueText();
  const take = useTakeNumber(queue.id);
  const step = useTicketStep();
  const called = queue.desks.flatMap(({ ticket }) => (ticket ? [ticket] : []));
  const ticket = [...called, ...queue.waiting, ...queue.skipped].find(({ mine }) => mine);
  const error = take.error ?? step.error;
  return (
    <Panel title={t.title}>
      {ticket ? (
        <>
          <p style={{ fontSize: 40, lineHeight: 1.2 }}>
            <strong>{t.number(ticket.number)}</strong>
          </p>
          <p role="status">
            <Standing queue={queue} ticket={ticket} />
          </p>
          <p style={{ display: 'flex', gap: 8, marginTop: 8 }}>
            {ticket.state === 'skipped' && (
              <Button type="primary" onClick={() => step.mutate({ id: ticket.id, step: 'return' })}>
                {t.back}
              </Button>
            )}
            {ticket.state !== 'called' && (
              <Popconfirm
                title={t.leaveSure}
                onConfirm={() => step.mutate({ id: ticket.id, step: 'leave' })}
              >
                <Button>{t.leave}</Button>
              </Popconfirm>
            )}
          </p>
        </>
      ) : (
        <>
          <p>{queue.open ? t.none : stopped}</p>
          {queue.open && (
            <Button
              type="primary"
              size="large"
              loading={take.isPending}
              onClick={() => take.mutate(undefined)}
            >
              {t.take}
            </Button>
          )}
        </>
      )}
      {error && <ProblemNotice error={error} />}
    </Panel>
  );
}

function Standing({ queue, ticket }: { queue: Queue; ticket: QueueTicket }) {
  const { mine: t } = useQueueText();
  const { state, desk, expectedAt, id } = ticket;
  if (state === 'called') return <strong>{t.called(desk ?? 0)}</strong>;
  if (state === 'skipped') return t.skipped;
  const ahead = queue.waiting.findIndex((one) => one.id === id);
  return t.ahead(ahead, expectedAt ? clockText(expectedAt) : '');
}

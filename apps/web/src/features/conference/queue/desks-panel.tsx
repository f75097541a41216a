import { Button } from 'antd';
import { useNow } from '../../../ui/clock';
import { ItemRow } from '../../../ui/item-row';
import { Panel } from '../../../ui/panel';
import { ProblemNotice } from '../../../ui/problem-notice';
import { useCallNext, useTicketStep } from './queries';
import { useQueueText } from './texts';
import type { Queue } from './types';

const MINUTE = 60_000;

/** Who sits at which desk; host and staff call the next one. */
export function DesksPanel({ queue }: { queue: Queue }) {
  const { desk: t, pace } = useQueueText();
  const next = useCallNext(queue.id);
  const step = useTicketStep();
  const now = useNow();
  const error = next.error ?? step.error;
  const nobody = queue.waiting.length === 0;
  return (
    <Panel title={t.title} extra={<span>{pace(queue.minutes, queue.done)}</span>} flush>
      {error && <ProblemNotice error={error} />}
      <ul>
        {queue.desks.map(({ desk, ticket, since }) => (
          <li key={desk}>
            <ItemRow
              title={
                <span style={{ fontSize: 18 }}>
                  {t.of(desk)}：{ticket ? t.with(ticket.number, ticket.memberName ?? '') : t.free}
                </span>
              }
              hint={
                since &&
                t.since(Math.max(0, Math.floor((now - new Date(since).getTime()) / MINUTE)))
              }
              extra={
                queue.mayCall && (
                  <>
                    {ticket && (
                      <Button onClick={() => step.mutate({ id: ticket.id, step: 'skip' })}>
                        {t.skip}
                      </Button>
                    )}
                    <Button
                      type="primary"
                      aria-label={nobody ? undefined : t.nextAt(desk)}
                      disabled={nobody && !ticket}
                      loading={next.isPending}
                      onClick={() => next.mutate(desk)}
                    >
                      {nobody && ticket ? t.finish : t.next}
                    </Button>
                  </>
                )
              }
            />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

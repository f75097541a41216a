import { Button } from 'antd';
import { useState } from 'react';
import { ItemRow } from '../../../ui/item-row';
import { Panel } from '../../../ui/panel';
import { ProblemNotice } from '../../../ui/problem-notice';
import { Tag } from '../../../ui/tag';
import { clockText } from './clock-text';
import { useSwap } from './queries';
import { useQueueText } from './texts';
import type { Queue } from './types';

/** Who waits, with the expected times. Host and staff let two of them change places. */
export function WaitingPanel({ queue }: { queue: Queue }) {
  const { list: t, desk, waitingCount } = useQueueText();
  const swap = useSwap(queue.id);
  const [picked, pick] = useState<string | null>(null);
  const choose = (id: string) => {
    if (picked && picked !== id) swap.mutate({ firstId: picked, secondId: id });
    pick(picked ? null : id);
  };
  return (
    <Panel title={t.title} extra={<span>{waitingCount(queue.waiting.length)}</span>} flush>
      {swap.error && <ProblemNotice error={swap.error} />}
      {picked && <ItemRow title={null} hint={t.swapHint} />}
      {queue.waiting.length === 0 && <ItemRow title={null} hint={t.none} />}
      <ol style={{ listStyle: 'none', padding: 0 }}>
        {queue.waiting.map(({ id, number, memberName, expectedAt, mine }) => (
          <li key={id} aria-current={mine || undefined}>
            <ItemRow
              title={
                mine ? (
                  <strong>{desk.with(number, '')}</strong>
                ) : (
                  desk.with(number, memberName ?? '')
                )
              }
              hint={expectedAt && t.expected(clockText(expectedAt))}
              extra={
                queue.mayCall &&
                queue.waiting.length > 1 && (
                  <Button
                    size="small"
                    type={picked === id ? 'primary' : 'default'}
                    aria-pressed={picked === id}
                    aria-label={t.pick(number)}
                    onClick={() => choose(id)}
                  >
                    {t.swap}
                  </Button>
                )
              }
            />
          </li>
        ))}
      </ol>
      <ul>
        {queue.mayCall &&
          queue.skipped.map(({ id, number, memberName }) => (
            <li key={id}>
              <ItemRow
                title={desk.with(number, memberName ?? '')}
                extra={<Tag tone="warn">{t.skipped}</Tag>}
              />
            </li>
          ))}
      </ul>
    </Panel>
  );
}

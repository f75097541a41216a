import { Button, Popconfirm, Progress } from 'antd';
import { DateTime } from '../../../ui/date-time';
import { EmptyHint } from '../../../ui/empty-hint';
import { ItemRow } from '../../../ui/item-row';
import { useMessages } from '../../../ui/messages';
import { PageList } from '../../../ui/page-list';
import { Panel } from '../../../ui/panel';
import { messageOf } from '../../../ui/problem';
import { sendChange } from '../../../ui/send-change';
import { Tag, type Tone } from '../../../ui/tag';
import { isRunning, useMoveRematch, useRematches, useStartRematch } from './queries';
import styles from './steering.module.css';
import { useSteeringText } from './texts';
import type { Rematch, RematchState } from './types';

const tones: Readonly<Record<RematchState, Tone>> = {
  queued: 'plain',
  running: 'primary',
  done: 'good',
  failed: 'bad',
  cancelled: 'warn',
};

export function RematchesPanel() {
  const { rematches: t } = useSteeringText();
  const runs = useRematches();
  const isBusy = runs.items?.some(({ state }) => isRunning(state)) ?? true;
  return (
    <Panel title={t.title} flush extra={<Start disabled={isBusy} />}>
      <p className={styles.hint}>{t.hint}</p>
      <PageList
        pages={runs}
        label={t.list}
        keyOf={({ id }) => id}
        row={(run) => <RematchRow run={run} />}
        empty={<EmptyHint title={t.none} />}
      />
    </Panel>
  );
}

function Start({ disabled }: { disabled: boolean }) {
  const { rematches: t } = useSteeringText();
  const { message } = useMessages();
  const start = useStartRematch();
  const run = () =>
    sendChange(start, undefined, {
      onSuccess: () => void message.success(t.started),
      onError: (error) => void message.error(messageOf(error)),
    });
  return (
    <Popconfirm
      placement="bottomRight"
      title={t.confirmTitle}
      description={t.confirm}
      onConfirm={run}
    >
      <Button type="primary" disabled={disabled} loading={start.isPending}>
        {t.start}
      </Button>
    </Popconfirm>
  );
}

function RematchRow({ run }: { run: Rematch }) {
  const { rematches: t } = useSteeringText();
  const { processed, total, state } = run;
  const percent = total ? Math.floor((processed / total) * 100) : 0;
  return (
    <ItemRow
      title={
        <>
          {t.reasons[run.reason]} <Tag tone={tones[state]}>{t.states[state]}</Tag>
        </>
      }
      hint={
        <>
          {run.createdByName ?? t.system} · <DateTime at={run.createdAt} /> ·{' '}
          {total === null ? t.counting : t.progress(processed, total)}
          {isRunning(state) && <Progress percent={percent} status="active" aria-label={t.title} />}
        </>
      }
      extra={<Moves run={run} />}
    />
  );
}

function Moves({ run }: { run: Rematch }) {
  const { rematches: t } = useSteeringText();
  const { message } = useMessages();
  const move = useMoveRematch(run);
  const go = (to: 'cancel' | 'resume') =>
    sendChange(move, to, { onError: (error) => void message.error(messageOf(error)) });
  if (isRunning(run.state)) {
    return (
      <Button size="small" danger loading={move.isPending} onClick={() => go('cancel')}>
        {t.cancel}
      </Button>
    );
  }
  if (run.state === 'done') return null;
  return (
    <Button size="small" loading={move.isPending} onClick={() => go('resume')}>
      {t.resume}
    </Button>
  );
}

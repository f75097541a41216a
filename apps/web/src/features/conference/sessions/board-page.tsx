import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useHasRight } from '../../../entities/session/rights';
import { Fact, Facts } from '../../../ui/facts';
import { Loaded } from '../../../ui/loaded';
import { useMessages } from '../../../ui/messages';
import { Page } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { ProblemNotice } from '../../../ui/problem-notice';
import { sendChange } from '../../../ui/send-change';
import { Tag } from '../../../ui/tag';
import { AddMeeting } from './add-meeting';
import { WeightsForm } from './weights-form';
import { BoardGrid } from './board-grid';
import { MatchesPanel } from './matches-panel';
import { PlanSession } from './plan-session';
import { useBoard, useCancelRun, useCompute, usePublish } from './queries';
import { NoShowPanel } from '../day/day-panels';
import { RepairPanel } from '../day/repair-panel';
import { useDayText } from '../day/texts';
import { usePaperText } from '../paper/texts';
import { LinkButton } from '../../../ui/link-button';
import { useSessionText } from './texts';
import type { Board } from './types';
import { UnmetPanel } from './unmet-panel';

/** A session at the secretariat's desk: set it, compute it, look it through, publish it. */
export function BoardPage() {
  const { id = '' } = useParams();
  const t = useSessionText();
  const board = useBoard(id);
  const mayWork = useHasRight('conference-work');
  const [planning, setPlanning] = useState(false);
  const [doing, setDoing] = useState<'add' | 'weights' | null>(null);
  return (
    <Loaded query={board}>
      {(shown) => (
        <Page
          title={shown.title}
          tags={<Tag tone="primary">{t.states[shown.state]}</Tag>}
          back={{ to: `/secretariat/conferences/${shown.conferenceId}`, label: t.title }}
          actions={
            <>
              {shown.state === 'published' && <PublishedActions id={id} mayWork={mayWork} />}
              {mayWork && shown.tables.length > 0 && (
                <>
                  <Button onClick={() => setDoing('add')}>{t.board.add}</Button>
                  <Button onClick={() => setDoing('weights')}>{t.weights.title}</Button>
                </>
              )}
              {mayWork && shown.meetings.length === 0 && (
                <Button onClick={() => setPlanning(true)}>{t.board.plan}</Button>
              )}
            </>
          }
        >
          <NextPanel board={shown} mayWork={mayWork} />
          {shown.state === 'collecting' && <MatchesPanel id={id} mayWork={mayWork} />}
          {shown.meetings.length > 0 && <BoardGrid board={shown} mayWork={mayWork} />}
          {shown.state === 'published' && (
            <>
              <NoShowPanel sessionId={id} mayWork={mayWork} />
              {mayWork && <RepairPanel board={shown} />}
            </>
          )}
          {shown.state !== 'collecting' && <UnmetPanel id={id} />}
          {doing === 'add' && <AddMeeting board={shown} onClose={() => setDoing(null)} />}
          {doing === 'weights' && <WeightsForm board={shown} onClose={() => setDoing(null)} />}
          {planning && <PlanSession board={shown} onClose={() => setPlanning(false)} />}
        </Page>
      )}
    </Loaded>
  );
}

/** What a published schedule is used by: the hall's screen, its print, and records from paper. */
function PublishedActions({ id, mayWork }: { id: string; mayWork: boolean }) {
  const { board: t } = useSessionText();
  const { screen } = useDayText();
  const paper = usePaperText();
  const at = `/secretariat/matchmaking-sessions/${id}`;
  return (
    <>
      <LinkButton to={`${at}/screen`}>{screen.open}</LinkButton>
      {mayWork && (
        <>
          <Button href={`/api/v1/matchmaking-sessions/${id}/schedules.pdf`}>{t.schedules}</Button>
          <Button href={`/api/v1/matchmaking-sessions/${id}/tables.pdf`}>{t.print}</Button>
          <LinkButton to={`${at}/paper`}>{paper.open}</LinkButton>
        </>
      )}
    </>
  );
}

function nextOf({ slots, tables, state }: Board): 'plan' | 'collect' | 'review' | 'day' {
  if (slots.length === 0 || tables.length === 0) return 'plan';
  if (state === 'collecting') return 'collect';
  return state === 'draft' ? 'review' : 'day';
}

function NextPanel({ board, mayWork }: { board: Board; mayWork: boolean }) {
  const { board: t } = useSessionText();
  const { message } = useMessages();
  const { id, run, units, wishes, meetings, slots, tables } = board;
  const compute = useCompute(id);
  const cancel = useCancelRun(id);
  const publish = usePublish(id);
  const next = nextOf(board);
  const isRunning = run?.state === 'queued' || run?.state === 'running';
  const changed = meetings.some((meeting) => meeting.changed);
  const error = compute.error ?? cancel.error ?? publish.error;
  return (
    <Panel title={t.title}>
      <p>{t.next[next]}</p>
      <Facts>
        <Fact label={t.units}>{units}</Fact>
        <Fact label={t.wishes}>{wishes}</Fact>
        <Fact label={t.slots}>{slots.length}</Fact>
        <Fact label={t.tables}>{tables.length}</Fact>
        <Fact label={t.meetings}>{meetings.filter(({ slotId }) => slotId).length}</Fact>
      </Facts>
      <RunLine run={run} />
      {error && <ProblemNotice error={error} />}
      {mayWork && next !== 'plan' && (
        <p style={{ display: 'flex', gap: 8, flexWrap: 'wrap', marginTop: 8 }}>
          {isRunning ? (
            <Button danger onClick={() => cancel.mutate(undefined)}>
              {t.stop}
            </Button>
          ) : (
            <Button
              type={next === 'collect' ? 'primary' : 'default'}
              loading={compute.isPending}
              onClick={() => compute.mutate(undefined)}
            >
              {next === 'collect' ? t.compute : t.again}
            </Button>
          )}
          {changed && !isRunning && (
            <Popconfirm
              title={t.publishSure}
              onConfirm={() =>
                sendChange(publish, undefined, {
                  onSuccess: () => void message.success(t.published),
                })
              }
            >
              <Button type="primary" loading={publish.isPending}>
                {t.publish}
              </Button>
            </Popconfirm>
          )}
        </p>
      )}
    </Panel>
  );
}

function RunLine({ run }: { run: Board['run'] }) {
  const { board: t } = useSessionText();
  if (!run || run.state === 'cancelled') return null;
  const { state, placed, wishes, seconds, gap } = run;
  if (state === 'failed') return <p role="alert">{t.failed}</p>;
  if (state !== 'done')
    return <p role="status">{t.computing(placed, wishes, Math.round(seconds))}</p>;
  return (
    <p role="status">
      {t.done(placed, wishes)}
      {gap !== null && `，${t.gap((gap * 100).toFixed(2))}`}
    </p>
  );
}

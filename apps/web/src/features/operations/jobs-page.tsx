import { Button, Popconfirm } from 'antd';
import { useHasRight } from '../../entities/session/rights';
import { DateTime } from '../../ui/date-time';
import { EmptyHint } from '../../ui/empty-hint';
import { FilterTabs } from '../../ui/filter-tabs';
import { oneOf, useFilters } from '../../ui/filters';
import { ItemRow } from '../../ui/item-row';
import { useMessages } from '../../ui/messages';
import { Page } from '../../ui/page';
import { PageList } from '../../ui/page-list';
import { Panel } from '../../ui/panel';
import { messageOf } from '../../ui/problem';
import { sendChange } from '../../ui/send-change';
import { useJobs, useRebuildMatchIndex, useRebuildSearch, useRetryJob } from './queries';
import { useOperationsText } from './texts';
import type { Job, JobState } from './types';

const STATES = [
  'failed',
  'active',
  'waiting',
  'delayed',
  'completed',
] as const satisfies JobState[];
const filters = { state: oneOf(STATES) };

export function JobsPage() {
  const { jobs: t } = useOperationsText();
  const [{ state = 'failed' }, change] = useFilters(filters);
  const jobs = useJobs(state);
  const counts = jobs.first?.counts;
  const operates = useHasRight('secretariat-administrator');
  return (
    <Page title={t.title} actions={operates && <OperatorActions />}>
      <Panel flush>
        <FilterTabs
          label={t.title}
          value={state}
          onChange={(key) => change({ state: key })}
          tabs={STATES.map((key) => ({ key, label: t.states[key], count: counts?.[key] }))}
        />
        <PageList
          pages={jobs}
          label={t.list}
          keyOf={({ queue, id }) => `${queue} ${id}`}
          row={(job) => <JobRow job={job} />}
          empty={<EmptyHint title={t.empty}>{t.emptyHint}</EmptyHint>}
        />
      </Panel>
    </Page>
  );
}

function JobRow({ job }: { job: Job }) {
  const { jobs: t } = useOperationsText();
  const { message } = useMessages();
  const retry = useRetryJob();
  const again = () =>
    sendChange(retry, job, {
      onSuccess: () => void message.success(t.retried),
      onError: (error) => void message.error(messageOf(error)),
    });
  return (
    <ItemRow
      title={<span title={job.name}>{t.names[job.name] ?? job.name}</span>}
      hint={
        <>
          {t.queues[job.queue] ?? job.queue} · {t.attempts} {job.attempts} ·{' '}
          <DateTime at={job.at} />
          {job.failedReason && <div>{job.failedReason}</div>}
        </>
      }
      extra={
        job.state === 'failed' && (
          <Button size="small" loading={retry.isPending} onClick={again}>
            {t.retry}
          </Button>
        )
      }
    />
  );
}

function OperatorActions() {
  const { jobs: t } = useOperationsText();
  return (
    <>
      <RebuildButton texts={t.matchIndex} rebuild={useRebuildMatchIndex()} />
      <RebuildButton texts={t.searchIndex} rebuild={useRebuildSearch()} />
      <Button href="/admin/queues" target="_blank">
        {t.board}
      </Button>
    </>
  );
}

interface RebuildButtonProps {
  texts: Readonly<Record<'rebuild' | 'hint' | 'started', string>>;
  rebuild: ReturnType<typeof useRebuildSearch>;
}

function RebuildButton({ texts, rebuild }: RebuildButtonProps) {
  const { message } = useMessages();
  const start = () =>
    sendChange(rebuild, undefined, {
      onSuccess: () => void message.success(texts.started),
      onError: (error) => void message.error(messageOf(error)),
    });
  return (
    <Popconfirm
      placement="bottomRight"
      title={texts.rebuild}
      description={texts.hint}
      onConfirm={start}
    >
      <Button loading={rebuild.isPending}>{texts.rebuild}</Button>
    </Popconfirm>
  );
}

import { Button, Progress } from 'antd';
import { DateTime } from '../../../ui/date-time';
import { Loaded } from '../../../ui/loaded';
import { useMessages } from '../../../ui/messages';
import { Panel } from '../../../ui/panel';
import { ProblemNotice } from '../../../ui/problem-notice';
import { sendChange } from '../../../ui/send-change';
import { useMatchAgain, useSessionMatches } from './queries';
import { useSessionText } from './texts';
import type { SessionMatches } from './types';

/** Of when the suggestions are that units see while they state their wishes. */
export function MatchesPanel({ id, mayWork }: { id: string; mayWork: boolean }) {
  const { matches: t } = useSessionText();
  const { message } = useMessages();
  const matches = useSessionMatches(id);
  const again = useMatchAgain(id);
  const start = () =>
    sendChange(again, undefined, { onSuccess: () => void message.success(t.asked) });
  const mayStart = mayWork && matches.data && !matches.data.running;
  return (
    <Panel
      title={t.title}
      extra={
        mayStart && (
          <Button loading={again.isPending} onClick={start}>
            {t.again}
          </Button>
        )
      }
    >
      <p>{t.lead}</p>
      <Loaded query={matches} rows={1}>
        {(shown) => <Computed matches={shown} />}
      </Loaded>
      {again.error && <ProblemNotice error={again.error} />}
    </Panel>
  );
}

function Computed({ matches }: { matches: SessionMatches }) {
  const { matches: t } = useSessionText();
  const { computedAt, listings, included, running } = matches;
  return (
    <>
      <p>
        {t.computed}：{computedAt ? <DateTime at={computedAt} /> : t.never}
      </p>
      <p>{listings === 0 ? t.nothing : computedAt && t.included(included, listings)}</p>
      {running && (
        <>
          <p role="status">{t.running(running.processed, running.total)}</p>
          {running.total !== null && (
            <Progress
              percent={Math.floor((100 * running.processed) / Math.max(1, running.total))}
              aria-label={t.title}
            />
          )}
        </>
      )}
    </>
  );
}

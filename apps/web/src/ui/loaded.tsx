import type { ReactNode } from 'react';
import { FullNotice } from './full-notice';
import { LinkButton } from './link-button';
import { Problem } from './problem';
import { ProblemNotice } from './problem-notice';
import { useUiText } from './texts';
import { WaitingLines } from './waiting-lines';

interface LoadedProps<Data> {
  query: { data: Data | undefined; error: unknown; refetch: () => unknown };
  /** Lines of the skeleton. */
  rows?: number;
  children: (data: Data) => ReactNode;
}

/** What a query brings, once it is there. Data that were there stay while they are refreshed. */
export function Loaded<Data>({ query, rows = 4, children }: LoadedProps<Data>) {
  const t = useUiText();
  if (query.data !== undefined) return children(query.data);
  if (query.error instanceof Problem && query.error.status === 404)
    return <Absent problem={query.error} />;
  if (query.error)
    return <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <div role="status" aria-label={t.loading}>
      <WaitingLines rows={rows} />
    </div>
  );
}

/** Asking again would not help: the way on is elsewhere. */
function Absent({ problem }: { problem: Problem }) {
  const t = useUiText();
  return (
    <FullNotice
      title={problem.message}
      hint={t.absentHint}
      action={
        <LinkButton type="primary" to="/">
          {t.home}
        </LinkButton>
      }
    />
  );
}
